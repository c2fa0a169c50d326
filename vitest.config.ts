import { defineConfig } from 'vitest/config';

const page = ['tests/renderer/**/*.test.{ts,tsx}'];
const rules = ['tests/architecture/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...page, ...rules, 'tests/e2e/**'],
        },
      },
      // One world for all of them, so that each source is read and parsed once.
      { test: { name: 'rules', environment: 'node', include: rules, isolate: false } },
      { test: { name: 'page', environment: 'happy-dom', include: page } },
    ],
  },
});
