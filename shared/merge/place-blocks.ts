import { alignLines } from '../compare/align-lines.ts';
import { readStoryLines, type StoryLine } from '../compare/story-lines.ts';
import type { NodeJson } from '../document/json.ts';

/** A block of one side, and which block of the base it was; null when it is new. */
export interface PlacedBlock {
  readonly block: NodeJson;
  readonly base: number | null;
  /** It stands elsewhere than in the base. */
  readonly moved: boolean;
}

/** The blocks of a side in its order. What of the base does not appear was removed by that side. */
export function placeBlocks(base: readonly NodeJson[], side: readonly NodeJson[]): readonly PlacedBlock[] {
  const baseLines = base.map(lineOfBlock);
  const sideLines = side.map(lineOfBlock);
  const baseAt = new Map(baseLines.map((line, index) => [line, index]));
  const blockOf = new Map(sideLines.map((line, index) => [line, side[index]]));
  return alignLines(baseLines, sideLines).flatMap(({ before, after, moved = false }) => {
    const block = after === null ? undefined : blockOf.get(after);
    if (block === undefined) return [];
    return [{ block, base: before === null ? null : (baseAt.get(before) ?? null), moved }];
  });
}

/** A photo is the same photo whatever its caption says; any other block is known by what it holds. */
function lineOfBlock(block: NodeJson): StoryLine {
  const lines = readStoryLines({ type: 'doc', content: [block] });
  const photoId = block.type === 'figure' ? block.attrs?.['photoId'] : undefined;
  return {
    role: lines[0]?.role ?? 'other',
    tokens: lines.flatMap(({ tokens }) => tokens),
    key: typeof photoId === 'string' ? `photo ${photoId}` : JSON.stringify(block),
  };
}
