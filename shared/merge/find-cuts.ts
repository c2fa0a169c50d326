import type { AlignedLine } from '../compare/align-lines.ts';
import type { StoryLine } from '../compare/story-lines.ts';

/** So much of a piece must have stood in the paragraph, and so much longer may the pieces be than it was. */
const MOSTLY = 0.8;
const MOST_GROWN = 1.3;
/** Of fewer words nobody can say where they come from. */
const LEAST_WORDS = 3;

/** The pieces of paragraphs that were cut in two or more: each with the paragraph it was cut from, beside whose rest it stands. */
export function findCuts(aligned: readonly AlignedLine[]): ReadonlyMap<StoryLine, StoryLine> {
  const cuts = new Map<StoryLine, StoryLine>();
  for (const [index, { before, after, moved = false }] of aligned.entries()) {
    if (before === null || after === null || moved || before.role !== 'paragraph' || before.key === after.key) continue;
    const pieces = [...piecesFrom(aligned, index, -1, before), ...piecesFrom(aligned, index, 1, before)];
    const length = [after, ...pieces].reduce((sum, line) => sum + wordsOf(line).length, 0);
    if (length > wordsOf(before).length * MOST_GROWN) continue;
    for (const piece of pieces) cuts.set(piece, before);
  }
  return cuts;
}

function piecesFrom(
  aligned: readonly AlignedLine[],
  start: number,
  step: 1 | -1,
  whole: StoryLine,
): readonly StoryLine[] {
  const pieces: StoryLine[] = [];
  for (let at = start + step; ; at += step) {
    const { before, after, moved = false } = aligned[at] ?? {};
    if (after === null && before !== undefined) continue; // it is not in this text
    if (before !== null || after === undefined || after === null || moved || !isPieceOf(after, whole)) return pieces;
    pieces.push(after);
  }
}

function isPieceOf(piece: StoryLine, whole: StoryLine): boolean {
  const words = wordsOf(piece);
  if (piece.role !== whole.role || words.length < LEAST_WORDS) return false;
  const known = new Set(wordsOf(whole));
  return words.filter((word) => known.has(word)).length >= words.length * MOSTLY;
}

function wordsOf({ tokens }: StoryLine): readonly string[] {
  return tokens.map(({ text }) => text).filter((text) => /[\p{L}\p{N}]/u.test(text));
}
