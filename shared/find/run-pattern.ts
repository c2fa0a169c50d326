import { assertNever } from '../base/assert-never.ts';
import type { Step } from './compile-pattern.ts';
import type { TextSpan } from './find-plain.ts';
import { findReach, type Reach } from './find-reach.ts';
import { isEdge } from './is-edge.ts';

export interface PatternMatch extends TextSpan {
  /** The text of the groups; the first is `$1`. '' for one that took no part. */
  readonly groups: readonly string[];
}

/**
 * Every match of a compiled pattern, leftmost first and, of those, the one a backtracking engine prefers. The text is read
 * once from its end, to know from which steps a match can be reached at each letter, and then from its start without
 * ever going a way that fails. So the time grows with the length of the text times that of the pattern, however
 * many matches there are, and no pattern can hang the page.
 */
export function runPattern(steps: readonly Step[], text: string): readonly PatternMatch[] {
  const letters = [...text];
  const offsets = [0];
  for (const letter of letters) offsets.push((offsets[offsets.length - 1] ?? 0) + letter.length);
  const search = { steps, letters, reach: findReach(steps, letters), seenAt: new Int32Array(steps.length).fill(-1) };
  const matches: PatternMatch[] = [];
  let from = 0;
  while (from <= letters.length) {
    if (!search.reach.has(0, from)) {
      from += 1;
      continue;
    }
    const marks = findFrom(search, from);
    const [start = 0, end = 0] = marks;
    if (end > start) matches.push(toMatch(text, marks, offsets));
    from = end > start ? end : end + 1;
  }
  return matches;
}

/** Marks of one way through the pattern, as positions in letters; -1 where it has not been. */
type Marks = readonly number[];

interface Way {
  readonly step: number;
  readonly marks: Marks;
}

interface Search {
  readonly steps: readonly Step[];
  readonly letters: readonly string[];
  readonly reach: Reach;
  /** For each step, the last position it was tried at: a second way to the same step is a worse one. */
  readonly seenAt: Int32Array;
}

/** The match that begins here; there is one. */
function findFrom(search: Search, start: number): Marks {
  // A step taken for the match before, which may have ended here, is free again.
  search.seenAt.fill(-1);
  let way: Way = { step: 0, marks: [start, -1] };
  for (let at = start; ; at += 1) {
    const next = goOn(search, way, at);
    if (search.steps[next.step]?.kind === 'done') return [start, at, ...next.marks.slice(2)];
    way = { step: next.step + 1, marks: next.marks };
  }
}

/** Goes on through everything that takes no letter, the preferred way first, to a letter or an end that leads to a match. */
function goOn({ steps, letters, reach, seenAt }: Search, from: Way, at: number): Way {
  const pending: Way[] = [from];
  for (let way = pending.pop(); way !== undefined; way = pending.pop()) {
    const { step: index, marks } = way;
    const step = steps[index];
    if (step === undefined || seenAt[index] === at || !reach.has(index, at)) continue;
    seenAt[index] = at;
    switch (step.kind) {
      case 'letter':
      case 'done':
        return way;
      case 'edge':
        if (isEdge(step.edge, letters, at)) pending.push({ step: index + 1, marks });
        break;
      case 'mark':
        pending.push({ step: index + 1, marks: withMark(marks, step.slot, at) });
        break;
      case 'fork':
        pending.push({ step: step.ways[1], marks }, { step: step.ways[0], marks });
        break;
      default:
        assertNever(step);
    }
  }
  throw new Error(`No way on at ${at}`);
}

function withMark(marks: Marks, slot: number, at: number): Marks {
  const marked = [...marks];
  while (marked.length <= slot) marked.push(-1);
  marked[slot] = at;
  return marked;
}

function toMatch(text: string, marks: Marks, offsets: readonly number[]): PatternMatch {
  const slice = (slot: number) => {
    const [start = -1, end = -1] = [marks[slot], marks[slot + 1]];
    return start < 0 || end < start ? '' : text.slice(offsets[start], offsets[end]);
  };
  const groups: string[] = [];
  for (let slot = 2; slot < marks.length; slot += 2) groups.push(slice(slot));
  return { start: offsets[marks[0] ?? 0] ?? 0, end: offsets[marks[1] ?? 0] ?? 0, groups };
}
