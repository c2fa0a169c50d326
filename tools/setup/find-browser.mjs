import { existsSync } from 'node:fs';
import path from 'node:path';

const { env, platform } = process;

/** Any Chromium will do: it is the engine of the window, whatever the brand. */
const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The browser the tests drive, or null: CHROMIUM, then an installed one, then the one Playwright downloaded. */
export async function findBrowser() {
  if (env.CHROMIUM) return env.CHROMIUM;
  const installed = (PLACES[platform] ?? []).find((file) => existsSync(file));
  if (installed !== undefined) return installed;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}
