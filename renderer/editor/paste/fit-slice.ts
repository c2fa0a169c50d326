import { Fragment, type Node, type NodeType, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';

/** A paste parted in what may stand where the caret is and what goes under it. */
export interface FittedSlice {
  readonly inside: Slice;
  readonly under: readonly Node[];
  /** After the block of the story the caret is in. */
  readonly underAt: number;
}

/**
 * What is pasted into a cell, a box or a caption stays there as far as it may; a subhead becomes a paragraph, and tables
 * and photos that may not go there follow under it. ProseMirror would cut the table, box or gallery in two. Null where
 * everything fits as it is.
 */
export function fitSlice({ selection }: EditorState, slice: Slice): FittedSlice | null {
  const { $from, $to } = selection;
  const depth = findContainer($from);
  if (depth === null || !(selection instanceof TextSelection) || depth > $from.sharedDepth($to.pos)) return null;
  const { type } = $from.node(depth);
  const blocks = slice.content.content;
  const fitted = type.inlineContent ? blocks.slice(0, 1).map(asText) : blocks.map((block) => keepIn(block, type));
  const under = blocks.filter((_block, index) => (fitted[index] ?? null) === null);
  if (blocks.every((block, index) => block === fitted[index])) return null;
  const kept = Fragment.fromArray(fitted.filter((block) => block !== null));
  const inside = new Slice(
    kept,
    (fitted[0] ?? null) === null ? openDepth(kept.firstChild) : slice.openStart,
    (fitted[blocks.length - 1] ?? null) === null ? openDepth(kept.lastChild) : slice.openEnd,
  );
  return { inside, under, underAt: $from.after(1) };
}

/** A paragraph that has come to the edge of the paste joins the text around the caret. */
function openDepth(block: Node | null): 0 | 1 {
  return block?.isTextblock === true ? 1 : 0;
}

/** The depth of the innermost block around the place that keeps its content to itself. */
function findContainer($place: ResolvedPos): number | null {
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    if ($place.node(depth).type.spec.isolating === true) return depth;
  }
  return null;
}

function keepIn(block: Node, container: NodeType): Node | null {
  if (block.isInline || container.contentMatch.matchType(block.type) !== null) return block;
  const { paragraph } = block.type.schema.nodes;
  return block.type.name === 'heading' && paragraph !== undefined ? paragraph.create(null, block.content) : null;
}

function asText(block: Node): Node | null {
  return block.isInline || (block.isTextblock && block.type.spec.isolating !== true) ? block : null;
}
