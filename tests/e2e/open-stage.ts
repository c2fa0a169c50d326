import { test as base, expect, type Page } from '@playwright/test';
import { type BuiltStage, buildStage } from '../stage/build-stage.ts';

/** The editor alone on a page, as the story screen makes it. */
export const test = base.extend<{ readonly stagePage: Page }, { readonly stage: BuiltStage }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      await use(await buildStage());
    },
    { scope: 'worker' },
  ],
  stagePage: async ({ page, stage }, use) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    // Without it tables fall into quirks mode, where spaces are something else.
    await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
    await page.addStyleTag({ content: stage.style });
    await page.addScriptTag({ content: stage.script });
    await use(page);
    expect(thrown).toEqual([]);
  },
});

export { expect };
