import type { CDPSession, Page } from '@playwright/test';

/** A way Vietnamese comes out of a keyboard: what the program sends to Chromium when a person types “nước”. */
export interface TypingMethod {
  readonly name: string;
  /** What stands in the text afterwards. */
  readonly written: string;
  readonly type: (keyboard: Keyboard) => Promise<void>;
}

export interface Keyboard {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Between two things the program sends; 0 is as fast as it goes. */
  readonly pauseMs: number;
}

export const typingMethods: readonly TypingMethod[] = [
  {
    // UniKey, EVKey, OpenKey: no composition, real Backspaces, the new letters all at once.
    name: 'UniKey',
    written: 'nước',
    async type(keyboard) {
      await press(keyboard, 'n', 'u', 'o', 'Backspace', 'Backspace');
      await insert(keyboard, 'ươ');
      await press(keyboard, 'c', 'Backspace', 'Backspace');
      await insert(keyboard, 'ớc');
    },
  },
  {
    name: 'UniKey, letter by letter',
    written: 'nước',
    async type(keyboard) {
      await press(keyboard, 'n', 'u', 'o', 'c', 'Backspace', 'Backspace', 'Backspace');
      for (const letter of 'ước') await insert(keyboard, letter);
    },
  },
  {
    // The Text Services Framework of Windows: one composition a word, committed by the program.
    name: 'Windows composition',
    written: 'nước',
    async type(keyboard) {
      await compose(keyboard, 'n', 'nu', 'nuo', 'nươ', 'nươc', 'nước');
      await insert(keyboard, 'nước');
    },
  },
  {
    // macOS keeps the word composed until the space, which ends it and is written by itself.
    name: 'macOS composition',
    written: 'nước ',
    async type(keyboard) {
      await compose(keyboard, 'n', 'nu', 'nuo', 'nươ', 'nươc', 'nước');
      await insert(keyboard, 'nước');
      await press(keyboard, 'Space');
    },
  },
  {
    // Each letter its own little composition, the last ones taken back into the next: ibus with an underlined pre-edit.
    name: 'composition begun again',
    written: 'nước',
    async type(keyboard) {
      await compose(keyboard, 'n', 'nu');
      await insert(keyboard, 'nu');
      await deleteSurrounding(keyboard, 1);
      await compose(keyboard, 'ư', 'ươ', 'ươc', 'ước');
      await insert(keyboard, 'ước');
    },
  },
  {
    // ibus with surrounding text: no Backspace key, the program deletes letters itself and commits others.
    name: 'ibus surrounding text',
    written: 'nước',
    async type(keyboard) {
      await press(keyboard, 'n', 'u', 'o', 'c');
      await deleteSurrounding(keyboard, 3);
      await insert(keyboard, 'ước');
    },
  },
];

async function press(keyboard: Keyboard, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await keyboard.page.keyboard.press(key);
    await rest(keyboard);
  }
}

async function insert(keyboard: Keyboard, text: string): Promise<void> {
  await keyboard.devtools.send('Input.insertText', { text });
  await rest(keyboard);
}

async function compose(keyboard: Keyboard, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    await keyboard.devtools.send('Input.imeSetComposition', { text, ...caret });
    await rest(keyboard);
  }
}

/** An editing command without a key of its own; 229 is the key code of what an input method has taken. */
async function deleteSurrounding(keyboard: Keyboard, letters: number): Promise<void> {
  for (let count = 0; count < letters; count += 1) {
    const key = { key: 'Process', windowsVirtualKeyCode: 229 };
    await keyboard.devtools.send('Input.dispatchKeyEvent', {
      ...key,
      type: 'rawKeyDown',
      commands: ['deleteBackward'],
    });
    await keyboard.devtools.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
    await rest(keyboard);
  }
}

async function rest({ page, pauseMs }: Keyboard): Promise<void> {
  if (pauseMs > 0) await page.waitForTimeout(pauseMs);
}
