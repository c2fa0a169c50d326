import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import { handlePaste, isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { holdRange } from './pasted-range.ts';

/** Cells go over cells, and anything into each of the selected cells; as one step to undo. False where no table is concerned. */
export function pasteCells(view: EditorView, event: ClipboardEvent, slice: Slice): boolean {
  if (!isInTable(view.state)) return false;
  view.dispatch(closeHistory(view.state.tr));
  if (!handlePaste(view, event, slice)) return false;
  const { $from } = view.state.selection;
  view.dispatch(closeHistory(holdRange(view.state.tr, { from: $from.before(1), to: $from.after(1) })));
  return true;
}
