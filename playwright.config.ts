import { defineConfig } from '@playwright/test';
import type { GalleyOptions } from './tests/e2e/open-galley.ts';
import { findBrowser } from './tools/setup/find-browser.mjs';

// The real Electron, where there is a binary: its path in ELECTRON_BIN.
const electron = process.env['ELECTRON_BIN'];
const chromium = await findBrowser();
// Chromium's sandbox refuses to run as root, as in most containers.
const isRoot = process.getuid?.() === 0;

export default defineConfig<GalleyOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // Where nobody can look at once, an unsteady test is run once more and named at the end; elsewhere it fails.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'browser', use: { door: 'browser' }, testIgnore: '**/desktop.spec.ts' },
    { name: 'rig', use: { door: 'rig' }, testMatch: '**/desktop.spec.ts' },
    ...(electron === undefined ? [] : [{ name: 'electron', use: { door: 'electron' as const } }]),
  ],
});
