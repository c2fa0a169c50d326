export type Limiter = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Runs at most `most` pieces of work at a time; the others wait their turn. */
export function makeLimiter(most: number): Limiter {
  const waiting: (() => void)[] = [];
  let free = most;

  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next(); // hands its place over, so that nobody slips in between
    }
  };
}
