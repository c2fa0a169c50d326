import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildLater } from '../../../../renderer/editor/views/build-later.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('buildLater', () => {
  it('builds nothing at once and everything soon, in order', () => {
    const built: number[] = [];
    for (const part of [1, 2, 3]) buildLater(() => built.push(part));
    expect(built).toEqual([]);
    vi.runAllTimers();
    expect(built).toEqual([1, 2, 3]);
  });

  it('gives the page a turn where building takes long', () => {
    const built: number[] = [];
    for (const part of [1, 2])
      buildLater(() => {
        built.push(part);
        const start = performance.now();
        vi.spyOn(performance, 'now').mockReturnValue(start + 50);
      });
    vi.advanceTimersToNextTimer();
    expect(built).toEqual([1]);
    vi.runAllTimers();
    expect(built).toEqual([1, 2]);
    vi.restoreAllMocks();
  });

  it('builds nothing for what has gone meanwhile, and goes on for what comes later', () => {
    const built: string[] = [];
    const callOff = buildLater(() => built.push('gone'));
    callOff();
    vi.runAllTimers();
    buildLater(() => built.push('new'));
    vi.runAllTimers();
    expect(built).toEqual(['new']);
  });
});
