import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { safeLink } from '../../../shared/base/safe-url.ts';
import { holdRange } from './pasted-range.ts';

/**
 * Selected words become a link when nothing but an address is pasted over them. Null where the words are not of one
 * block or are an address themselves: then the one takes the other's place.
 */
export function linkSelected(state: EditorState, { content }: Slice): Transaction | null {
  const { selection, schema, doc } = state;
  const { $from, $to, from, to } = selection;
  const href = content.size > MOST_SIZE ? null : safeLink(content.textBetween(0, content.size, '\n'));
  const { link } = schema.marks;
  if (href === null || link === undefined || !(selection instanceof TextSelection) || !$from.sameParent($to))
    return null;
  const words = doc.textBetween(from, to).trim();
  if (words === '' || safeLink(words) !== null || !$from.parent.type.allowsMarkType(link)) return null;
  const transaction = closeHistory(state.tr).addMark(from, to, link.create({ href }));
  transaction.setSelection(TextSelection.create(transaction.doc, to));
  return holdRange(transaction.setMeta('paste', true).setMeta('uiEvent', 'paste'), { from, to });
}

/** No address is as long; larger pastes need not be read for one. */
const MOST_SIZE = 2100;
