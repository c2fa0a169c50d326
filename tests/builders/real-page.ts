import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/setup/find-browser.mjs';
import type { Backend } from './backend.ts';

/** A Chromium of the test's own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('This needs Chromium; npm test installs one');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox refuses to run as root
  return chromium.launch({ executablePath, args });
}

/** Opens a story in the real page, the caret in its text. */
export async function openStoryPage(page: Page, { url }: Backend, storyId: string): Promise<void> {
  await page.goto(url);
  await page.locator('.rail').waitFor();
  await page.goto(`${new URL(url).origin}/#/story/${storyId}`);
  await page.locator('.body-text .ProseMirror').click();
}
