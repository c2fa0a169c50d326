import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';

/**
 * Puts blocks at the nearest place that takes them: after the block the position is in, or instead of an empty
 * paragraph. Where they end the text an empty paragraph follows, so that the writing can go on.
 */
export function insertBlocks(state: EditorState, position: number, blocks: readonly Node[]): Transaction {
  const transaction = state.tr;
  const [first] = blocks;
  if (first === undefined) return transaction;
  const $position = state.doc.resolve(Math.min(position, state.doc.content.size));
  const depth = findDepth($position, first.type);
  if ($position.depth <= depth) return transaction.insert($position.pos, blocks);
  const block = $position.node(depth + 1);
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0;
  const after = $position.after(depth + 1);
  const isLast = depth === 0 && after === state.doc.content.size;
  const added = isLast ? [...blocks, state.schema.node('paragraph')] : blocks;
  return isEmpty
    ? transaction.replaceWith($position.before(depth + 1), after, added)
    : transaction.insert(after, added);
}

/** Selects what was just inserted: the first place in it that takes text, or the block itself. */
export function selectInserted(transaction: Transaction): Transaction {
  const [map] = transaction.mapping.maps;
  let start: number | null = null;
  map?.forEach((_from, _to, newStart) => {
    start ??= newStart;
  });
  if (start === null) return transaction;
  const block = transaction.doc.nodeAt(start);
  const isCard = block?.isAtom === true || block?.type.name === 'figure';
  const selection = isCard
    ? NodeSelection.create(transaction.doc, start)
    : Selection.near(transaction.doc.resolve(start + 1));
  return transaction.setSelection(selection);
}

/** The deepest level around the position where a block of this type may be added. */
function findDepth($position: ResolvedPos, type: NodeType): number {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    const index = $position.indexAfter(depth);
    if ($position.node(depth).canReplaceWith(index, index, type)) return depth;
  }
  return 0;
}
