import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { fitSlice } from './fit-slice.ts';
import { holdRange, insertedRange } from './pasted-range.ts';

/** As ProseMirror would, but as one step to undo, with nothing typed before or after it, and no block cut in two. */
export function pasteSlice(view: EditorView, slice: Slice): void {
  const transaction = closeHistory(view.state.tr);
  const fitted = fitSlice(view.state, slice);
  replaceSelection(transaction, fitted?.inside ?? slice);
  if (fitted !== null) transaction.insert(transaction.mapping.map(fitted.underAt), fitted.under);
  transaction.setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView();
  view.dispatch(holdRange(transaction, insertedRange(transaction)));
  view.dispatch(closeHistory(view.state.tr));
}

function replaceSelection(transaction: Transaction, slice: Slice): void {
  const { content, openStart, openEnd } = slice;
  const only = openStart === 0 && openEnd === 0 && content.childCount === 1 ? content.firstChild : null;
  if (only === null) transaction.replaceSelection(slice);
  else transaction.replaceSelectionWith(only, false);
}
