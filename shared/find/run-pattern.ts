import { assertNever } from '../base/assert-never.ts';
import type { Step } from './compile-pattern.ts';
import type { TextSpan } from './find-plain.ts';
import { isWordLetter } from './letter-form.ts';
import type { Edge } from './pattern.ts';

export interface PatternMatch extends TextSpan {
  /** The text of the groups; the first is `$1`. '' for one that took no part. */
  readonly groups: readonly string[];
}

/**
 * Every match of a compiled pattern, leftmost first and, of those, the one a backtracking engine prefers. All ways
 * through the pattern are followed at once (Thompson 1968, Pike's variant with marks), so the time grows with the
 * length of the text times that of the pattern, and no pattern can hang the page.
 */
export function runPattern(steps: readonly Step[], text: string): readonly PatternMatch[] {
  const letters = [...text];
  const offsets = [0];
  for (const letter of letters) offsets.push((offsets[offsets.length - 1] ?? 0) + letter.length);
  const matches: PatternMatch[] = [];
  let from = 0;
  while (from <= letters.length) {
    const marks = findFirst(steps, letters, from);
    if (marks === null) break;
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
  /** For each step, the last position it was reached at: a second way to the same step is a worse one. */
  readonly reachedAt: Int32Array;
}

function findFirst(steps: readonly Step[], letters: readonly string[], from: number): Marks | null {
  const search = { steps, letters, reachedAt: new Int32Array(steps.length).fill(-1) };
  let ways: Way[] = [];
  let best: Marks | null = null;
  for (let at = from; at <= letters.length; at += 1) {
    const next: Way[] = [];
    // Starting here is the last choice: a match that began further left is preferred.
    const reached: Way[] = [];
    for (const way of ways) follow(search, way.step, at, way.marks, reached);
    if (best === null) follow(search, 0, at, [at, -1], reached);
    for (const way of reached) {
      const step = steps[way.step];
      if (step?.kind === 'done') {
        best = [way.marks[0] ?? from, at, ...way.marks.slice(2)];
        break;
      }
      const letter = letters[at];
      if (step?.kind === 'letter' && letter !== undefined && step.test(letter))
        next.push({ step: way.step + 1, marks: way.marks });
    }
    if (next.length === 0 && best !== null) return best;
    ways = next;
  }
  return best;
}

/** Goes on from a step through everything that takes no letter, the preferred way first. */
function follow(search: Search, start: number, at: number, startMarks: Marks, reached: Way[]): void {
  const pending: Way[] = [{ step: start, marks: startMarks }];
  for (let way = pending.pop(); way !== undefined; way = pending.pop()) {
    const { step: index, marks } = way;
    const step = search.steps[index];
    if (step === undefined || search.reachedAt[index] === at) continue;
    search.reachedAt[index] = at;
    switch (step.kind) {
      case 'letter':
      case 'done':
        reached.push(way);
        break;
      case 'edge':
        if (isEdge(step.edge, search.letters, at)) pending.push({ step: index + 1, marks });
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
}

function withMark(marks: Marks, slot: number, at: number): Marks {
  const marked = [...marks];
  while (marked.length <= slot) marked.push(-1);
  marked[slot] = at;
  return marked;
}

function isEdge(edge: Edge, letters: readonly string[], at: number): boolean {
  const before = letters[at - 1] ?? '\n';
  const after = letters[at] ?? '\n';
  switch (edge) {
    case 'line-start':
      return before === '\n';
    case 'line-end':
      return after === '\n';
    case 'word-edge':
      return isWordLetter(before) !== isWordLetter(after);
    case 'word-inside':
      return isWordLetter(before) === isWordLetter(after);
    default:
      return assertNever(edge);
  }
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
