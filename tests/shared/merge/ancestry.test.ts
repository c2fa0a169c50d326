import { describe, expect, it } from 'vitest';
import { type Descendant, findShared, lineOf } from '../../../shared/merge/ancestry.ts';

function version(id: string, rev: number, parentRev: number | null, mergedId: string | null = null): Descendant {
  return { id, rev, parentRev, mergedId };
}

describe('what a version stands on', () => {
  it('is what it was made from, and with a merge all that was brought in', () => {
    const versions = [
      version('a', 1, null),
      version('b', 2, 1),
      version('x', -1, 1),
      version('y', -2, -1),
      version('unmerged', -3, 2),
      version('c', 3, 2, 'y'),
    ];
    expect([...lineOf(versions, 3).keys()]).toEqual(['a', 'b', 'x', 'y', 'c']);
    expect([...lineOf(versions, 2).keys()]).toEqual(['a', 'b']);
    expect([...lineOf(versions, -3).keys()]).toEqual(['a', 'b', 'unmerged']);
  });

  it('counts what was brought in from a version that is not here', () => {
    expect(lineOf([version('a', 1, null, 'gone')], 1).has('gone')).toBe(true);
  });

  it('ends for a history that stands on itself, and for a long one', () => {
    expect(lineOf([version('x', -1, -2, 'y'), version('y', -2, -1, 'x')], -1).size).toBe(2);
    const long = Array.from({ length: 50_000 }, (_, at) => version(`v${at}`, at + 1, at));
    expect(lineOf(long, 50_000).size).toBe(50_000);
  });

  it('is shared up to the newest version that both hold', () => {
    const ours = [version('a', 1, null), version('b', 2, 1), version('x', -1, 1), version('c', 3, 2, 'x')];
    const theirs = [version('a', 1, null), version('x', 2, 1), version('z', 3, 2)];
    expect(findShared(lineOf(ours, 3), lineOf(theirs, 3))).toBe('x');
    expect(findShared(lineOf(ours, 3), lineOf([version('q', 1, null)], 1))).toBeNull();
  });
});
