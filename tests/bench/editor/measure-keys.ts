import type { Page } from 'playwright-core';

/** Where the two editors stand on the page. */
export const ours = '.body-text > .ProseMirror.tiptap';
export const bare = '.body-text > .ProseMirror:not(.tiptap)';

const KEY_PAUSE_MS = 35;

/** Puts the caret into the middle of the paragraph in the middle of the text. */
export async function putCaretInMiddle(page: Page, editor: string): Promise<void> {
  await page.evaluate((selector) => {
    const paragraphs = document.querySelectorAll(`${selector} > p`);
    const paragraph = paragraphs[Math.floor(paragraphs.length / 2)];
    if (paragraph === undefined) throw new Error('The story has no paragraph in its middle');
    // Marks of misspelled and found words cut the paragraph's text into pieces.
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let before = 40;
    let text = texts.nextNode();
    while (text instanceof Text && text.length < before) {
      before -= text.length;
      text = texts.nextNode();
    }
    if (text === null) throw new Error('The paragraph in the middle of the story is too short');
    paragraph.scrollIntoView({ block: 'center' });
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    getSelection()?.collapse(text, before);
  }, editor);
  await page.waitForTimeout(400);
}

/** Milliseconds from each key, as the system's clock stamps it, until its letter has been painted. */
export async function timeKeys(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    const listen = ({ timeStamp }: KeyboardEvent) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp); // the first task after the frame
        port2.postMessage(null);
      });
    };
    addEventListener('keydown', listen, true);
    Object.assign(window, { stopTiming: () => removeEventListener('keydown', listen, true) });
  });
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.press('a');
    await page.waitForTimeout(KEY_PAUSE_MS);
  }
  return page.evaluate(() => {
    const { keyTimes, stopTiming } = window as unknown as { keyTimes: number[]; stopTiming: () => void }; // set above
    stopTiming();
    return keyTimes;
  });
}

/** The longest time the page could not have answered a key, in the moments after typing when it counts and saves. */
export async function longestTask(page: Page, forMs: number): Promise<number> {
  return page.evaluate(async (waitMs) => {
    const { port1, port2 } = new MessageChannel();
    const started = performance.now();
    let [last, longest] = [started, 0];
    await new Promise<void>((resolve) => {
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (now - started > waitMs) resolve();
        else port2.postMessage(null);
      };
      port2.postMessage(null);
    });
    return longest;
  }, forMs);
}
