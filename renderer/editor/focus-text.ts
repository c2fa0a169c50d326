import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';

/** Puts the keyboard into a text at once; TipTap's own command waits for a frame, and a fast typist's next letter does not. */
export function focusText(editor: Editor, place: 'start' | 'end'): void {
  const { doc, tr } = editor.state;
  const selection = place === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc);
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
}
