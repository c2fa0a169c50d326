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
