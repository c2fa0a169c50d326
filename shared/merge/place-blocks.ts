import { type AlignedLine, alignLines } from '../compare/align-lines.ts';
import { readStoryLines, type StoryLine } from '../compare/story-lines.ts';
import type { NodeJson } from '../document/json.ts';
import { findCuts } from './find-cuts.ts';

/** A block of one side, and which block of the base it was; null when it is new. */
export interface PlacedBlock {
  /** More than one where a paragraph was cut. */
  readonly blocks: readonly NodeJson[];
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
  const cuts = findCuts(aligned);
  const replaced = findReplaced(aligned, cuts);
  const placed: PlacedBlock[] = [];
  for (const { before, after, moved = false } of aligned) {
    const block = after === null ? undefined : blockOf.get(after);
    if (after === null || block === undefined) continue;
    const origin = before ?? cuts.get(after) ?? replaced.get(after) ?? null;
    const from = origin === null ? null : (baseAt.get(origin) ?? null);
    const last = placed.at(-1);
    const isCut = from !== null && last?.base === from;
    if (isCut) placed.splice(-1, 1, { ...last, blocks: [...last.blocks, block] });
    else placed.push({ blocks: [block], base: from, moved });
  }
  return placed;
}

/** Between two lines that stayed, what went and what came are one another's, in their order, where they are of a kind. */
function findReplaced(
  aligned: readonly AlignedLine[],
  cuts: ReadonlyMap<StoryLine, StoryLine>,
): ReadonlyMap<StoryLine, StoryLine> {
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
    else if (after !== null && !cuts.has(after)) come.push(after);
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
