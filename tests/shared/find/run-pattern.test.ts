import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../shared/find/compile-pattern.ts';
import type { Pattern } from '../../../shared/find/pattern.ts';
import { runPattern } from '../../../shared/find/run-pattern.ts';

/** Runs `(a.*)*b|a`, which looks for a `b` to the end of the text again after every `a`, and counts how often it reads a letter. */
function countReads(text: string): { readonly found: number; readonly reads: number } {
  let reads = 0;
  const letter = (wanted: string | null): Pattern => ({
    kind: 'letter',
    test(found) {
      reads += 1;
      return wanted === null || found === wanted;
    },
  });
  const often = (inside: Pattern): Pattern => ({ kind: 'repeat', inside, least: 0, most: null, isGreedy: true });
  const tail: Pattern = { kind: 'sequence', parts: [letter('a'), often(letter(null))] };
  const pattern: Pattern = {
    kind: 'choice',
    branches: [{ kind: 'sequence', parts: [often(tail), letter('b')] }, letter('a')],
  };
  const compiled = compilePattern(pattern);
  if (!compiled.ok) throw new Error(compiled.problem);
  return { found: runPattern(compiled.value, text).length, reads };
}

describe('runPattern', () => {
  it('reads twice as much of a text twice as long, however often it finds something', () => {
    const [short, long] = [500, 1000].map((length) => countReads('a'.repeat(length)));
    expect([short?.found, long?.found]).toEqual([500, 1000]);
    expect(long?.reads).toBeLessThan(2.1 * (short?.reads ?? 0));
  });
});
