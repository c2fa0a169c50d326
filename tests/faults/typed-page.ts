import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** What a person typed into the page: when each letter had been pressed, and how much of it the page called saved. */
export interface TypedText {
  readonly text: string;
  /** `performance.now()` after each letter; the last letter may still be on its way. */
  readonly pressedAt: readonly number[];
  /** How many letters stood in the text when the page last said "Saved". */
  readonly acknowledged: number;
}

export interface PageTypist {
  /** Types words until stopped, now and then with a pause for thought. */
  readonly type: () => Promise<void>;
  readonly stop: () => void;
  readonly typed: () => TypedText;
}

const WORDS = 'nước đã tràn đồng từ sáng sớm hai xã phải kê tài sản lên cao bà con gặt chạy lũ trong đêm'.split(' ');

/** Letters come every 45 ms: 20 a second, faster than anybody writes a story. */
const LETTER_MS = 45;
const THINKING_MS = 700;

export async function openTypist(page: Page): Promise<PageTypist> {
  let text = '';
  let acknowledged = 0;
  let isStopped = false;
  const pressedAt: number[] = [];
  await page.exposeFunction('noteSaved', (letters: number) => {
    acknowledged = letters;
  });
  await page.evaluate(watchNotice);

  async function press(letter: string): Promise<void> {
    text += letter;
    await page.keyboard.insertText(letter);
    pressedAt.push(performance.now());
    await wait(LETTER_MS);
  }

  async function type(): Promise<void> {
    for (let count = 0; !isStopped; count += 1) {
      const word = `${WORDS[count % WORDS.length] ?? ''} `;
      for (const letter of word) if (!isStopped) await press(letter);
      if (count % 9 === 8) await wait(THINKING_MS);
    }
  }

  return {
    type,
    stop() {
      isStopped = true;
    },
    typed: () => ({ text, pressedAt: [...pressedAt], acknowledged }),
  };
}

/** Runs in the page: tells each time the notice turns to "Saved", with the letters there are at that moment. */
function watchNotice(): void {
  const { noteSaved } = window as unknown as { noteSaved: (letters: number) => void }; // exposed by the typist
  const read = (selector: string) => document.querySelector(selector);
  const tell = () => {
    if (read('.save-notice')?.getAttribute('data-kind') !== 'saved') return;
    noteSaved(read('.body-text .ProseMirror')?.textContent?.length ?? 0);
  };
  new MutationObserver(tell).observe(document.body, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-kind'],
  });
}
