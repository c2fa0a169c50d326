import { inlineText, readPlainText } from '../../shared/document/read-document.ts';
import { documentJson } from '../editor/autosave/block-json.ts';
import { showToast } from '../state/toasts.ts';
import type { StorySession } from './session/open-session.ts';
import { storyTexts } from './story-texts.ts';

/** The way out when the archive cannot take the story: all its words on the clipboard. */
export async function copyStory({ draft }: StorySession): Promise<void> {
  const { headline, sapo } = draft.fields.get();
  const body = readPlainText(documentJson(draft.text.body.state.doc));
  try {
    await navigator.clipboard.writeText([headline, inlineText(sapo), body].join('\n\n'));
    showToast({ tone: 'plain', text: storyTexts.textCopied });
  } catch (error) {
    // The browser refuses a page without the keyboard or without the permission.
    if (!(error instanceof DOMException)) throw error;
    showToast({ tone: 'problem', text: storyTexts.copyRefused });
  }
}
