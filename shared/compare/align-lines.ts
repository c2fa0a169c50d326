import { diffArrays } from 'diff';
import type { StoryLine } from './story-lines.ts';

/** A line of the older story, of the newer one, or both where one became the other. `moved` when it stood elsewhere. */
export interface AlignedLine {
  readonly before: StoryLine | null;
  readonly after: StoryLine | null;
  readonly moved?: boolean;
}

/** So alike must two lines be to count as one that was edited: where it stood, and anywhere. */
const ALIKE = 0.35;
const ALIKE_ELSEWHERE = 0.6;
/** Of fewer words nobody can say that they moved. */
const LEAST_WORDS_MOVED = 4;
/** In a text written wholly anew, looking for edited lines is given up. */
const MOST_PAIRS = 40_000;

/** Brings two stories line by line beside each other, in reading order. */
export function alignLines(before: readonly StoryLine[], after: readonly StoryLine[]): readonly AlignedLine[] {
  const aligned: AlignedLine[] = [];
  let old: StoryLine[] = [];
  let now: StoryLine[] = [];
  let oldAt = 0;
  let nowAt = 0;
  const closeGap = () => {
    aligned.push(...pairLines(old, now));
    old = [];
    now = [];
  };
  for (const { added, removed, value } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const olds = added ? [] : before.slice(oldAt, oldAt + value.length);
    const nows = removed ? [] : after.slice(nowAt, nowAt + value.length);
    oldAt += olds.length;
    nowAt += nows.length;
    if (removed) old.push(...olds);
    else if (added) now.push(...nows);
    else {
      closeGap();
      aligned.push(...nows.map((line, index) => ({ before: olds[index] ?? line, after: line })));
    }
  }
  closeGap();
  return findMoves(aligned);
}

function keyOf({ key }: StoryLine): string {
  return key;
}

/** Of the lines between two that stayed: which became which, keeping their order, as alike as can be. */
function pairLines(old: readonly StoryLine[], now: readonly StoryLine[]): readonly AlignedLine[] {
  if (old.length === 0 || now.length === 0 || old.length * now.length > MOST_PAIRS) {
    return [...old.map(removedLine), ...now.map(addedLine)];
  }
  const best = bestPairs(old, now);
  const aligned: AlignedLine[] = [];
  let oldAt = 0;
  let nowAt = 0;
  while (oldAt < old.length || nowAt < now.length) {
    const [before, after] = [old[oldAt], now[nowAt]];
    const here = best.at(oldAt, nowAt);
    if (before !== undefined && (after === undefined || here === best.at(oldAt + 1, nowAt))) {
      aligned.push(removedLine(before));
      oldAt += 1;
    } else if (after !== undefined && (before === undefined || here === best.at(oldAt, nowAt + 1))) {
      aligned.push(addedLine(after));
      nowAt += 1;
    } else if (before !== undefined && after !== undefined) {
      aligned.push({ before, after });
      oldAt += 1;
      nowAt += 1;
    }
  }
  return aligned;
}

/** The most likeness that the lines from here on can be paired with (as for a longest common subsequence). */
function bestPairs(old: readonly StoryLine[], now: readonly StoryLine[]) {
  const width = now.length + 1;
  const totals = new Float64Array((old.length + 1) * width);
  const oldWords = old.map(wordsOf);
  const nowWords = now.map(wordsOf);
  const at = (oldAt: number, nowAt: number) => totals[oldAt * width + nowAt] ?? 0;
  for (let oldAt = old.length - 1; oldAt >= 0; oldAt -= 1) {
    for (let nowAt = now.length - 1; nowAt >= 0; nowAt -= 1) {
      const alike = old[oldAt]?.role === now[nowAt]?.role ? likeness(oldWords[oldAt], nowWords[nowAt]) : 0;
      const paired = alike < ALIKE ? 0 : alike + at(oldAt + 1, nowAt + 1);
      totals[oldAt * width + nowAt] = Math.max(paired, at(oldAt + 1, nowAt), at(oldAt, nowAt + 1));
    }
  }
  return { at };
}

/** A line that went in one place and came in another has moved, even if it was edited on the way. */
function findMoves(aligned: readonly AlignedLine[]): readonly AlignedLine[] {
  const gone = aligned.filter(({ after }) => after === null);
  const come = aligned.filter(({ before }) => before === null);
  if (gone.length * come.length > MOST_PAIRS) return aligned;
  const origins = new Map<AlignedLine, AlignedLine>();
  const taken = new Set<AlignedLine>();
  for (const line of come) {
    const origin = gone.find((candidate) => !taken.has(candidate) && isMove(candidate.before, line.after));
    if (origin === undefined) continue;
    taken.add(origin);
    origins.set(line, origin);
  }
  return aligned.map((line) => {
    if (taken.has(line)) return { ...line, moved: true };
    const origin = origins.get(line);
    return origin === undefined ? line : { before: origin.before, after: line.after, moved: true };
  });
}

function isMove(before: StoryLine | null, after: StoryLine | null): boolean {
  if (before === null || after === null || before.role !== after.role) return false;
  if (before.role === 'photo') return before.key === after.key;
  const words = wordsOf(before);
  return words.size >= LEAST_WORDS_MOVED && likeness(words, wordsOf(after)) >= ALIKE_ELSEWHERE;
}

function removedLine(line: StoryLine): AlignedLine {
  return { before: line, after: null };
}

function addedLine(line: StoryLine): AlignedLine {
  return { before: null, after: line };
}

const known = new WeakMap<StoryLine, ReadonlySet<string>>();

function wordsOf(line: StoryLine): ReadonlySet<string> {
  const found = known.get(line);
  if (found !== undefined) return found;
  const words = new Set(line.tokens.map(({ text }) => text).filter((text) => /[\p{L}\p{N}]/u.test(text)));
  known.set(line, words);
  return words;
}

/** The share of words two lines have in common, from 0 to 1 (Dice). */
function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}
