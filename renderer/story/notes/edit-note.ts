import type { Node } from '@tiptap/pm/model';
import { notableRange, noteAt, type TextRange, writeNote } from '../../editor/notes.ts';
import { showToast } from '../../state/toasts.ts';
import { askForNote } from '../screen-state.ts';
import type { StorySession } from '../session/open-session.ts';
import { noteTexts } from './note-texts.ts';

const LONGEST_QUOTE = 80;

/** Lets the person write a note about the selected words, or change the one the caret is in. */
export async function editNote(session: StorySession, author: string): Promise<void> {
  const editor = session.draft.text.active.get();
  const known = noteAt(editor.state);
  const range = known ?? notableRange(editor.state);
  if (range === null) return showToast({ tone: 'plain', text: noteTexts.nothing });
  const words = wordsIn(editor.state.doc, range);
  const text = await askForNote({ words: words.slice(0, LONGEST_QUOTE), text: known?.text ?? '' });
  if (text === null) return;
  // Another window may have put another text in place of this one meanwhile.
  if (wordsIn(editor.state.doc, range) !== words) return showToast({ tone: 'problem', text: noteTexts.moved });
  writeNote(editor, range, { text, author });
  editor.view.focus();
}

function wordsIn(doc: Node, { from, to }: TextRange): string {
  return to <= doc.content.size ? doc.textBetween(from, to, ' ') : '';
}
