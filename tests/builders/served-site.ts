import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** The address `makeNewsroom` publishes under. */
export const SITE_HOME = 'https://bao-thu.example/';

/** Opens a published folder as a web server would give it out, and nothing else. */
export async function openSite(browser: Browser, folder: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const name = decodeURIComponent(url.pathname.slice(1));
    const file = path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
    return url.href.startsWith(SITE_HOME) ? route.fulfill({ path: file }) : route.abort();
  });
  onTestFinished(async () => {
    await context.unrouteAll({ behavior: 'wait' }); // a font may still be on its way
    await context.close();
  });
  return context.newPage();
}
