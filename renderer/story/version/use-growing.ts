import { useEffect, useState } from 'react';
import type { ComparedLine } from '../../../shared/compare/comparison.ts';

/** So many runs are put on the page at a time: a few milliseconds' work. */
const RUNS_AT_ONCE = 150;

/** The first lines of a comparison, and a few more each frame: a long one must not hold up whoever types or scrolls. */
export function useGrowing(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const [count, setCount] = useState(() => nextCount(lines, 0));
  useEffect(() => {
    if (count >= lines.length) return;
    const frame = requestAnimationFrame(() => setCount(nextCount(lines, count)));
    return () => cancelAnimationFrame(frame);
  }, [lines, count]);
  return lines.slice(0, count);
}

function nextCount(lines: readonly ComparedLine[], from: number): number {
  let runs = 0;
  let count = from;
  while (count < lines.length && runs < RUNS_AT_ONCE) {
    runs += lines[count]?.runs.length ?? 0;
    count += 1;
  }
  return count;
}
