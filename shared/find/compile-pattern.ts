import { assertNever } from '../base/assert-never.ts';
import { type Result, refuse, succeed } from '../base/result.ts';
import type { Edge, LetterTest, Pattern, PatternProblem } from './pattern.ts';

/** One step of a search. Of `fork`'s two ways the first is the one preferred. */
export type Step =
  | { readonly kind: 'letter'; readonly test: LetterTest }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'fork'; readonly ways: readonly [number, number] }
  | { readonly kind: 'mark'; readonly slot: number }
  | { readonly kind: 'done' };

/** A step not placed yet: where a fork goes is known when what it jumps over has been placed. */
type Draft = Exclude<Step, { kind: 'fork' }> | { readonly kind: 'fork'; ways: readonly [number, number] };

const MOST_STEPS = 2000;

/** The pattern as steps. Slots 2n and 2n + 1 mark where group n starts and ends; 0 and 1 are the whole match. */
export function compilePattern(pattern: Pattern): Result<readonly Step[], PatternProblem> {
  const steps: Draft[] = [];
  place(pattern, steps);
  steps.push({ kind: 'done' });
  return steps.length > MOST_STEPS ? refuse('pattern-large') : succeed(steps);
}

function place(pattern: Pattern, steps: Draft[]): void {
  if (steps.length > MOST_STEPS) return;
  switch (pattern.kind) {
    case 'letter':
    case 'edge':
      steps.push(pattern);
      return;
    case 'sequence':
      for (const part of pattern.parts) place(part, steps);
      return;
    case 'group':
      steps.push({ kind: 'mark', slot: pattern.index * 2 });
      place(pattern.inside, steps);
      steps.push({ kind: 'mark', slot: pattern.index * 2 + 1 });
      return;
    case 'choice':
      placeChoice(pattern.branches, steps);
      return;
    case 'repeat':
      placeRepeat(pattern, steps);
      return;
    default:
      assertNever(pattern);
  }
}

function placeChoice(branches: readonly Pattern[], steps: Draft[]): void {
  const [first, ...others] = branches;
  if (first === undefined) return;
  if (others.length === 0) {
    place(first, steps);
    return;
  }
  const fork = addFork(steps);
  place(first, steps);
  const leave = addFork(steps);
  fork.ways = [fork.ways[0], steps.length];
  placeChoice(others, steps);
  leave.ways = [steps.length, steps.length];
}

function placeRepeat(repeat: Extract<Pattern, { kind: 'repeat' }>, steps: Draft[]): void {
  const { inside, least, most } = repeat;
  for (let count = 0; count < least; count += 1) place(inside, steps);
  if (most === null) {
    const start = steps.length;
    const fork = addFork(steps);
    place(inside, steps);
    addFork(steps).ways = [start, start];
    fork.ways = order(repeat, start + 1, steps.length);
    return;
  }
  const forks: { readonly fork: { ways: readonly [number, number] }; readonly at: number }[] = [];
  for (let count = least; count < most; count += 1) {
    forks.push({ at: steps.length, fork: addFork(steps) });
    place(inside, steps);
  }
  for (const { fork, at } of forks) fork.ways = order(repeat, at + 1, steps.length);
}

/** A fork whose first way is the next step. */
function addFork(steps: Draft[]): { ways: readonly [number, number] } {
  const next = steps.length + 1;
  const fork: { readonly kind: 'fork'; ways: readonly [number, number] } = { kind: 'fork', ways: [next, next] };
  steps.push(fork);
  return fork;
}

function order({ isGreedy }: { readonly isGreedy: boolean }, inside: number, after: number): readonly [number, number] {
  return isGreedy ? [inside, after] : [after, inside];
}
