import type { Command } from '../../command/command.ts';
import { formatShortcut } from '../../command/shortcut.ts';
import { showToast } from '../../state/toasts.ts';
import { pasteTexts } from '../paste/paste-texts.ts';
import { sessionCommand } from './text-command.ts';

const shortcut = 'Mod+Shift+V';

/** The key is the browser's own and needs no leave; from the palette the page has to ask for the clipboard. */
export const pastePlain: Command = sessionCommand(
  { id: 'paste-plain', title: pasteTexts.plainTitle, group: 'edit', shortcut, keyIsNative: true },
  async ({ actions }) => {
    const text = await readClipboard();
    if (text !== null) actions.pastePlain(text);
    else
      showToast({
        tone: 'plain',
        text: pasteTexts.plainRefused,
        values: { shortcut: formatShortcut(shortcut, isMac()) },
      });
  },
);

function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}

async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch (error) {
    if (error instanceof DOMException) return null; // the door gives no leave, or the clipboard holds no text
    throw error;
  }
}
