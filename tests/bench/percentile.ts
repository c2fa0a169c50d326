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

/**
 * Milliseconds each input took, the best of some rounds: on a busy machine a single time tells more of the others. The
 * rounds go over all inputs, so that none is asked twice in a row.
 */
export function timeEach<Input>(
  inputs: readonly Input[],
  work: (input: Input) => unknown,
  rounds = 3,
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
