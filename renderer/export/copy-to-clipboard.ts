import type { CopiedStory } from '../../shared/bridge/calls/export-calls.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { exportTexts } from '../messages/export.ts';
import { showFailure, showToast } from '../state/toasts.ts';
import { savingTexts } from '../story/saving/saving-texts.ts';

/** Puts a story as it is saved onto the clipboard, and says what became of it. */
export async function copyToClipboard(storyId: string, as: 'rich' | 'html'): Promise<void> {
  const copied = await ask(client.export.copy({ storyId, as }));
  if (!copied.ok) return showFailure(copied.problem);
  try {
    await navigator.clipboard.write([clipboardItem(copied.value)]);
    showToast({ tone: 'plain', text: exportTexts.copied });
  } catch (error) {
    // The browser refuses a page without the keyboard or without the permission.
    if (!(error instanceof DOMException)) throw error;
    showToast({ tone: 'problem', text: savingTexts.copyRefused });
  }
}

function clipboardItem({ html, text }: CopiedStory): ClipboardItem {
  const part = (type: string, words: string) => [type, new Blob([words], { type })] as const;
  return new ClipboardItem(
    Object.fromEntries([part('text/plain', text), ...(html === null ? [] : [part('text/html', html)])]),
  );
}
