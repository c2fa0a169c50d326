import type { Page } from '@playwright/test';
import { makeLongStory } from '../bench/editor/long-story.ts';
import { expect, test } from './open-stage.ts';

/** A jump scrolls through the whole story, which takes a busy machine a while. */
const JUMP_MS = 600;

const story = JSON.stringify(makeLongStory(3_000));

// Key repeat is 25 to 33 ms; 16 ms is a frame.
for (const pauseMs of [16, 33])
  test(`the caret goes through a long story as through one laid out whole, a key every ${pauseMs} ms`, async ({
    stagePage: page,
  }) => {
    test.setTimeout(150_000);
    await openLongStory(page);
    await expect(page.locator('.ProseMirror')).toHaveClass(/skips-unseen/);
    const skipping = await walk(page, pauseMs);
    await page.addStyleTag({ content: '.skips-unseen > * { content-visibility: visible !important; }' });
    await openLongStory(page);
    expect(skipping).toEqual(await walk(page, pauseMs));
  });

async function openLongStory(page: Page): Promise<void> {
  await page.evaluate((body) => window.stage.openStory(JSON.parse(body)), story);
}

/** Many lines down, to the end, up again and back to the start: where the caret was each time. */
async function walk(page: Page, pauseMs: number): Promise<readonly number[]> {
  const seen: number[] = [];
  const press = async (key: string, restMs = pauseMs) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(restMs);
    // A browser too busy to draw between two keys is not what is tested.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    seen.push(await page.evaluate(() => window.stage.caret()));
  };
  await page.locator('.ProseMirror > p').first().click();
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(JUMP_MS);
  for (let line = 0; line < 40; line += 1) await press('ArrowDown');
  for (const key of ['Control+End', 'ArrowUp', 'ArrowUp', 'Control+Home', 'End']) await press(key, JUMP_MS);
  return seen;
}
