import { slugify } from '../../../shared/base/slugify.ts';
import { inlineText, readPlainText } from '../../../shared/document/read-document.ts';
import { documentJson } from '../../editor/autosave/block-json.ts';
import { showToast } from '../../state/toasts.ts';
import type { StorySession } from '../session/open-session.ts';
import { savingTexts } from './saving-texts.ts';

/** The way out when the archive cannot take the story: all its words on the clipboard. */
export async function copyStory(session: StorySession): Promise<void> {
  try {
    await navigator.clipboard.writeText(readWords(session));
    showToast({ tone: 'plain', text: savingTexts.textCopied });
  } catch (error) {
    // The browser refuses a page without the keyboard or without the permission.
    if (!(error instanceof DOMException)) throw error;
    showToast({ tone: 'problem', text: savingTexts.copyRefused });
  }
}

/** The same as a text file among the browser's downloads. */
export function downloadStory(session: StorySession): void {
  const { headline } = session.draft.fields.get();
  const address = URL.createObjectURL(new Blob([readWords(session)], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${slugify(headline) || 'galley'}.txt`;
  link.click();
  URL.revokeObjectURL(address);
}

function readWords({ draft }: StorySession): string {
  const { headline, sapo } = draft.fields.get();
  const body = readPlainText(documentJson(draft.text.body.state.doc));
  return [headline, inlineText(sapo), body].join('\n\n');
}
