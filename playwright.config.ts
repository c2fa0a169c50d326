import { defineConfig } from '@playwright/test';
import type { GalleyOptions } from './tests/e2e/open-galley.ts';

// The real Electron, where there is a binary: a path in ELECTRON_BIN.
const electron = process.env['ELECTRON_BIN'];

export default defineConfig<GalleyOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 30_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  projects: [
    { name: 'browser', use: { door: 'browser' }, testIgnore: '**/desktop.spec.ts' },
    { name: 'rig', use: { door: 'rig' }, testMatch: '**/desktop.spec.ts' },
    ...(electron === undefined ? [] : [{ name: 'electron', use: { door: 'electron' as const } }]),
  ],
});
