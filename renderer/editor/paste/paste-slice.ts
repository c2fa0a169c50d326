import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { fitSlice } from './fit-slice.ts';
import { holdRange, insertedRange, type Range } from './pasted-range.ts';

/** As ProseMirror would, but as one step to undo, with nothing typed before or after it, and no block cut in two. */
export function pasteSlice(view: EditorView, slice: Slice): void {
  const transaction = closeHistory(view.state.tr);
  const fitted = fitSlice(view.state, slice);
  replaceSelection(transaction, fitted?.inside ?? slice);
  if (fitted !== null) transaction.insert(transaction.mapping.map(fitted.underAt), fitted.under);
  const inserted = insertedRange(transaction);
  leavePasted(transaction, inserted);
  transaction.setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView();
  view.dispatch(holdRange(transaction, inserted));
  view.dispatch(closeHistory(view.state.tr));
}

function replaceSelection(transaction: Transaction, slice: Slice): void {
  const { content, openStart, openEnd } = slice;
  const only = openStart === 0 && openEnd === 0 && content.childCount === 1 ? content.firstChild : null;
  if (only === null) transaction.replaceSelection(slice);
  else transaction.replaceSelectionWith(only, false);
}

/** What is typed after a paste goes on behind a pasted photo, table or box, not in its caption or last cell. */
function leavePasted(transaction: Transaction, { from, to }: Range): void {
  const { doc, selection } = transaction;
  const { $head } = selection;
  const depth = [...Array($head.depth + 1).keys()].find((level) => $head.node(level).type.spec.isolating === true);
  if (depth === undefined || $head.before(depth) < from) return;
  // The caret may have gone on into the photo that was there before.
  const after = $head.before(depth) < to ? $head.after(depth) : to;
  const next = doc.nodeAt(after);
  const isText = next?.isTextblock === true && next.type.spec.isolating !== true;
  if (!isText && !addParagraph(transaction, after)) return;
  transaction.setSelection(TextSelection.create(transaction.doc, after + 1));
}

function addParagraph(transaction: Transaction, position: number): boolean {
  const $place = transaction.doc.resolve(position);
  const { paragraph } = transaction.doc.type.schema.nodes;
  if (paragraph === undefined || !$place.parent.canReplaceWith($place.index(), $place.index(), paragraph)) return false;
  transaction.insert(position, paragraph.create());
  return true;
}
