import { Fragment, type Node, type NodeRange } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { standAlone } from '../one-step.ts';

/** Moves the blocks with the caret past their neighbour; at the edge of a list or box, the list or box moves. Null where nothing can. */
export function moveSelectedBlocks(state: EditorState, by: 1 | -1): Transaction | null {
  const { $from, $to } = state.selection;
  const range = $from.blockRange($to);
  for (let depth = range?.depth ?? -1; depth >= 0; depth -= 1) {
    const moved = swap(state, { depth, startIndex: $from.index(depth), endIndex: $to.indexAfter(depth) }, by);
    if (moved !== null) return moved;
  }
  return null;
}

/** The neighbour changes sides, so that the caret stays where it is in its block. */
function swap(
  state: EditorState,
  { depth, startIndex, endIndex }: Pick<NodeRange, 'depth' | 'startIndex' | 'endIndex'>,
  by: 1 | -1,
): Transaction | null {
  const { $from } = state.selection;
  const parent = $from.node(depth);
  const index = by === 1 ? endIndex : startIndex - 1;
  const neighbour = parent.maybeChild(index);
  if (neighbour === null || !staysValid(parent, index, by === 1 ? startIndex : endIndex - 1)) return null;
  const from = $from.posAtIndex(startIndex, depth);
  const to = $from.posAtIndex(endIndex, depth);
  const { nodeSize } = neighbour;
  const transaction = standAlone(state.tr);
  return by === 1
    ? transaction.delete(to, to + nodeSize).insert(from, neighbour)
    : transaction.delete(from - nodeSize, from).insert(to - nodeSize, neighbour);
}

/** The rows and cells of a table stay where they are, and an item begins with its paragraph. */
function staysValid(parent: Node, from: number, to: number): boolean {
  if (parent.type.name === 'table' || parent.type.name === 'tableRow') return false;
  const children = [...parent.children];
  children.splice(to, 0, ...children.splice(from, 1));
  return parent.type.validContent(Fragment.from(children));
}

/** Moves one block to another place between blocks, what is selected in it with it. Null where it would stay or land in itself. */
export function moveBlockTo(state: EditorState, from: number, target: number): Transaction | null {
  const block = state.doc.nodeAt(from);
  if (block === null || (target >= from && target <= from + block.nodeSize)) return null;
  const { selection } = state;
  const isInside = selection.from >= from && selection.to <= from + block.nodeSize;
  const transaction = standAlone(state.tr).delete(from, from + block.nodeSize);
  const start = transaction.mapping.map(target);
  transaction.insert(start, block);
  if (!isInside) return transaction;
  const shift = start - from;
  if (selection instanceof NodeSelection)
    return transaction.setSelection(NodeSelection.create(transaction.doc, selection.from + shift));
  return transaction.setSelection(
    TextSelection.create(transaction.doc, selection.anchor + shift, selection.head + shift),
  );
}
