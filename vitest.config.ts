import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

// A busy machine is slow, not wrong.
const testTimeout = 30_000;
const setupFiles = ['tests/setup/property-seed.ts'];
// What Galley keeps for the person at this computer stays untouched.
const env = { XDG_DATA_HOME: path.join(tmpdir(), 'galley-tests-home') };
const page = ['tests/renderer/**/*.test.{ts,tsx}'];
const rules = ['tests/architecture/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          setupFiles,
          env,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...page, ...rules, 'tests/e2e/**'],
        },
      },
      // One world for all of them, so that each source is read and parsed once.
      { test: { name: 'rules', environment: 'node', testTimeout, include: rules, isolate: false } },
      { test: { name: 'page', environment: 'happy-dom', testTimeout, setupFiles, include: page } },
    ],
  },
});
