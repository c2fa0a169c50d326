import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Span } from '../../editor/plugins/changed-spans.ts';
import { listMisspellings, misspellingAt } from '../../editor/spelling/spelling-marks.ts';
import { makeStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';

/** A misspelled word whose menu is open, and where on the screen. */
export interface OpenMisspelling {
  readonly editor: Editor;
  readonly span: Span;
  readonly word: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export const openMisspelling = makeStore<OpenMisspelling | null>(null);

/** Words waved through, by story, for as long as the page is open. */
export const ignoredWords = makeStore<ReadonlyMap<string, ReadonlySet<string>>>(new Map());

export function ignoreWord(storyId: string, word: string): void {
  ignoredWords.update((all) => new Map(all).set(storyId, new Set([...(all.get(storyId) ?? []), word.toLowerCase()])));
}

/** Opens the menu of the misspelled word at a position. Says whether there is one. */
export function openMenuAt(editor: Editor, position: number): boolean {
  const span = misspellingAt(editor.state, position);
  if (span === null) return false;
  const { left, top, bottom } = editor.view.coordsAtPos(span.from, 1);
  const word = editor.state.doc.textBetween(span.from, span.to);
  openMisspelling.set({ editor, span, word, left, top, height: bottom - top });
  return true;
}

/** Goes to the misspelled word at the caret, or the next one round the text, and opens its menu. */
export function openNextMisspelling(editor: Editor): boolean {
  const { doc, tr, selection } = editor.state;
  const all = listMisspellings(editor.state);
  const span =
    misspellingAt(editor.state, selection.head) ?? all.find(({ from }) => from >= selection.head) ?? all[0] ?? null;
  if (span === null) return false;
  editor.view.focus();
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, span.to)).scrollIntoView());
  return openMenuAt(editor, span.to);
}

/** The same where the mouse asks for a menu; elsewhere the system's own menu opens. */
export function openMenuAtMouse(
  { draft }: StorySession,
  { clientX: left, clientY: top, target }: globalThis.MouseEvent,
): boolean {
  if (!(target instanceof Element) || target.closest('.misspelled') === null) return false;
  const editor = [draft.text.sapo, draft.text.body].find(({ view }) => view.dom.contains(target));
  const place = editor?.view.posAtCoords({ left, top });
  return editor !== undefined && place != null && openMenuAt(editor, place.pos);
}
