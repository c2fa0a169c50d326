import type { Turn } from './ingest-photo.ts';

/** Turns in the order they were asked for; each comes when all before have passed. */
export function makeQueue(): { next(): Turn } {
  let last: Promise<void> = Promise.resolve();
  return {
    next() {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = before.then(() => promise);
      return { come: () => before, pass: resolve };
    },
  };
}
