import { type DOMParser, Fragment, type Node, Slice } from '@tiptap/pm/model';
import { cleanSlice } from './clean-slice.ts';
import { purifyToNodes } from './purify-html.ts';

/** One part of what was prepared, as the blocks of our schema; what is loose text becomes a paragraph. */
export function readPart(parser: DOMParser, part: string): readonly Node[] {
  const { content } = cleanSlice(parser.parseSlice(purifyToNodes(part)));
  const paragraph = parser.schema.nodes['paragraph'];
  if (content.firstChild?.isInline !== true || paragraph === undefined) return content.content;
  return [paragraph.create(null, content)];
}

/** Blocks read one by one as what is pasted: open at both ends, as ProseMirror would have read them at once. */
export function joinBlocks(blocks: readonly Node[]): Slice {
  const openStart = blocks[0]?.isTextblock === true ? 1 : 0;
  const openEnd = blocks[blocks.length - 1]?.isTextblock === true ? 1 : 0;
  return new Slice(Fragment.fromArray(blocks), openStart, openEnd);
}
