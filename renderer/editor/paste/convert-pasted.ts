import { closeHistory } from '@tiptap/pm/history';
import { type Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { convertLegacy, type LegacyEncoding } from '../../../shared/legacy-text/legacy-encodings.ts';
import type { Range } from './pasted-range.ts';

/** The blocks of text that were pasted, by their words as they stand, and as they read converted. */
export type Conversions = ReadonlyMap<string, Fragment>;

/** Both readings of one paste have the same blocks in the same order. */
export function matchBlocks(before: readonly Node[], after: readonly Node[]): Conversions {
  const converted = listTextblocks(after);
  return new Map(
    listTextblocks(before).flatMap((block, index) => {
      const match = converted[index];
      return match === undefined ? [] : [[block.textContent, match.content] as const];
    }),
  );
}

function listTextblocks(blocks: readonly Node[]): readonly Node[] {
  return blocks.flatMap((block) => (block.isTextblock ? [block] : listTextblocks(block.content.content)));
}

/**
 * Puts what was pasted out of its old encoding. A block nobody has changed gets exactly what the paste would have been;
 * in any other the text that still stands in the place of the paste is converted letter by letter.
 */
export function convertPasted(
  state: EditorState,
  range: Range,
  { encoding, conversions }: { readonly encoding: LegacyEncoding; readonly conversions: Conversions },
): Transaction {
  const transaction = closeHistory(state.tr);
  const { doc, schema } = state;
  doc.nodesBetween(range.from, Math.min(range.to, doc.content.size), (node, position, parent) => {
    const at = transaction.mapping.map(position);
    const known = node.isTextblock ? conversions.get(node.textContent) : undefined;
    if (known !== undefined) {
      transaction.replace(at + 1, at + 1 + node.content.size, new Slice(known, 0, 0));
      return false;
    }
    if (!node.isText || parent === null) return true;
    const start = Math.max(range.from - position, 0);
    const end = Math.min(range.to - position, node.nodeSize);
    const text = (node.text ?? '').slice(start, end);
    const converted = convertLegacy(text, encoding);
    if (converted !== text) transaction.replaceWith(at + start, at + end, schema.text(converted, node.marks));
    return false;
  });
  return transaction;
}
