import type { Step } from './compile-pattern.ts';
import { isEdge } from './is-edge.ts';

/** From which steps of a pattern a match can be reached at which letter of a text. */
export interface Reach {
  readonly has: (step: number, at: number) => boolean;
}

const BITS = 32;

/** Reads the text from its end, going all ways through the pattern backwards at once. */
export function findReach(steps: readonly Step[], letters: readonly string[]): Reach {
  const width = Math.ceil(steps.length / BITS);
  const bits = new Uint32Array(width * (letters.length + 1));
  const before = listBefore(steps);
  const has = (step: number, at: number) =>
    (((bits[at * width + Math.floor(step / BITS)] ?? 0) >>> (step % BITS)) & 1) === 1;
  let reached: number[] = [];
  for (let at = letters.length; at >= 0; at -= 1) {
    const now: number[] = [];
    const add = (step: number) => {
      if (has(step, at)) return;
      const cell = at * width + Math.floor(step / BITS);
      bits[cell] = (bits[cell] ?? 0) | (1 << (step % BITS));
      now.push(step);
    };
    add(steps.length - 1); // a match may end anywhere
    const letter = letters[at];
    for (const after of reached) {
      const step = steps[after - 1];
      if (letter !== undefined && step?.kind === 'letter' && step.test(letter)) add(after - 1);
    }
    // What is added while the list is read is read too.
    for (const after of now)
      for (const earlier of before[after] ?? []) {
        const step = steps[earlier];
        if (step?.kind !== 'edge' || isEdge(step.edge, letters, at)) add(earlier);
      }
    reached = now;
  }
  return { has };
}

/** For each step, those that come before it without taking a letter. */
function listBefore(steps: readonly Step[]): readonly (readonly number[])[] {
  const before: number[][] = steps.map(() => []);
  steps.forEach((step, index) => {
    if (step.kind === 'fork') for (const way of new Set(step.ways)) before[way]?.push(index);
    else if (step.kind === 'edge' || step.kind === 'mark') before[index + 1]?.push(index);
  });
  return before;
}
