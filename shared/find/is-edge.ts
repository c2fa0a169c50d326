import { assertNever } from '../base/assert-never.ts';
import { isWordLetter } from './letter-form.ts';
import type { Edge } from './pattern.ts';

/** Whether the place before the letter at `at` is such an edge. */
export function isEdge(edge: Edge, letters: readonly string[], at: number): boolean {
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
