import { readFileSync } from 'node:fs';

/** The value that `share` of the values do not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)];
  if (value === undefined) throw new Error('No values');
  return value;
}

/** Milliseconds each run of the work took; the first runs warm up and do not count. */
export async function timeRuns(
  runs: number,
  work: (run: number) => unknown,
  { warmUp = 5 }: { readonly warmUp?: number } = {},
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const started = performance.now();
    await work(run + warmUp);
    if (run >= 0) times.push(performance.now() - started);
  }
  return times;
}

/** Above this share of the last ten seconds in which work waited for a core, one time tells more of the others. */
const BUSY_PERCENT = 20;

/** True when others use this machine so much that times say little of Galley (Linux's pressure stall information). */
export function isBusy(): boolean {
  if (process.platform !== 'linux') return false;
  return Number(/some avg10=([\d.]+)/.exec(readFileSync('/proc/pressure/cpu', 'utf8'))?.[1] ?? 0) > BUSY_PERCENT;
}

/**
 * Milliseconds each input took, the best of some rounds, of more on a busy machine. The rounds go over all inputs, so
 * that none is asked twice in a row.
 */
export function timeEach<Input>(
  inputs: readonly Input[],
  work: (input: Input) => unknown,
  { rounds = isBusy() ? 4 : 3 }: { readonly rounds?: number } = {},
): readonly number[] {
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, input] of inputs.entries()) {
      const started = performance.now();
      work(input);
      best[index] = Math.min(best[index] ?? Number.POSITIVE_INFINITY, performance.now() - started);
    }
  return best;
}
