import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { holdRange, insertedRange } from './pasted-range.ts';

/** As ProseMirror would, but as one step to undo, with nothing typed before or after it. */
export function pasteSlice(view: EditorView, slice: Slice): void {
  const transaction = closeHistory(view.state.tr);
  const only =
    slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1 ? slice.content.firstChild : null;
  if (only === null) transaction.replaceSelection(slice);
  else transaction.replaceSelectionWith(only, false);
  transaction.setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView();
  view.dispatch(holdRange(transaction, insertedRange(transaction)));
  view.dispatch(closeHistory(view.state.tr));
}
