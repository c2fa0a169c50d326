import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeLimiter } from '../../../electron/photos/limiter.ts';

describe('makeLimiter', () => {
  it('never runs more at once than allowed, and all in the order they came', async () => {
    const limit = makeLimiter(2);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const work = async (number: number) => {
      started.push(number);
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
      return number;
    };
    const early = [1, 2, 3, 4].map((number) => limit(() => work(number)));
    await early[0];
    const late = [5, 6].map((number) => limit(() => work(number)));
    expect(await Promise.all([...early, ...late])).toEqual([1, 2, 3, 4, 5, 6]);
    expect({ started, most }).toEqual({ started: [1, 2, 3, 4, 5, 6], most: 2 });
  });

  it('gives the place back when the work fails', async () => {
    const limit = makeLimiter(1);
    await expect(limit(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await limit(() => Promise.resolve('next'))).toBe('next');
  });
});
