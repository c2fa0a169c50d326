import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../renderer/state/take-turns.ts';

describe('work that takes turns', () => {
  it('runs one piece at a time, in the order in which it was asked for', async () => {
    const inTurn = takeTurns();
    const { signal } = new AbortController();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([inTurn(signal, work('one')), inTurn(signal, work('two'))])).toEqual(['one', 'two']);
    expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('leaves out what nobody waits for any more, and goes on after a failure', async () => {
    const inTurn = takeTurns();
    const going = new AbortController();
    const left = new AbortController();
    const failing = inTurn(going.signal, () => Promise.reject(new Error('no')));
    const unwanted = inTurn(left.signal, () => Promise.resolve('unwanted'));
    left.abort(new Error('gone'));
    const wanted = inTurn(going.signal, () => Promise.resolve('wanted'));
    await expect(failing).rejects.toThrow('no');
    await expect(unwanted).rejects.toThrow('gone');
    expect(await wanted).toBe('wanted');
  });
});
