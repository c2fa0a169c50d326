import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../tools/setup/find-browser.mjs';

/** Chromium that paints as soon as it can: waiting for the screen's next frame would hide the difference. */
export async function launchBenchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('The editor figures need Chromium; npm test installs one');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox refuses to run as root
  return chromium.launch({ executablePath, args: [...root, '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
}
