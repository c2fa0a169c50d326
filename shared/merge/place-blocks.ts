import { type AlignedLine, alignLines } from '../compare/align-lines.ts';
import { readStoryLines, type StoryLine } from '../compare/story-lines.ts';
import type { NodeJson } from '../document/json.ts';

/** A block of one side, and which block of the base it was; null when it is new. */
export interface PlacedBlock {
  readonly block: NodeJson;
  readonly base: number | null;
  /** It stands elsewhere than in the base. */
  readonly moved: boolean;
}

/**
 * The blocks of a side in its order. What of the base does not appear was removed by that side. A block that was written
 * wholly anew is still the block in whose place it stands.
 */
export function placeBlocks(base: readonly NodeJson[], side: readonly NodeJson[]): readonly PlacedBlock[] {
  const baseLines = base.map(lineOfBlock);
  const sideLines = side.map(lineOfBlock);
  const baseAt = new Map(baseLines.map((line, index) => [line, index]));
  const blockOf = new Map(sideLines.map((line, index) => [line, side[index]]));
  const aligned = alignLines(baseLines, sideLines);
  const replaced = findReplaced(aligned);
  return aligned.flatMap(({ before, after, moved = false }) => {
    const block = after === null ? undefined : blockOf.get(after);
    if (after === null || block === undefined) return [];
    const origin = before ?? replaced.get(after) ?? null;
    return [{ block, base: origin === null ? null : (baseAt.get(origin) ?? null), moved }];
  });
}

/** Between two lines that stayed, what went and what came are one another's, in their order, where they are of a kind. */
function findReplaced(aligned: readonly AlignedLine[]): ReadonlyMap<StoryLine, StoryLine> {
  const replaced = new Map<StoryLine, StoryLine>();
  let gone: StoryLine[] = [];
  let come: StoryLine[] = [];
  const closeGap = () => {
    for (const [index, after] of come.entries()) {
      const before = gone[index];
      if (before?.role === after.role) replaced.set(after, before);
    }
    gone = [];
    come = [];
  };
  for (const { before, after, moved = false } of aligned) {
    if (before !== null && after !== null && !moved) closeGap();
    else if (moved) continue;
    else if (before !== null && before.tokens.length > 0) gone.push(before);
    else if (after !== null) come.push(after);
  }
  closeGap();
  return replaced;
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
