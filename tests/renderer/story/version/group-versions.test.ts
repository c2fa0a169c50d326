import { describe, expect, it } from 'vitest';
import { groupVersions } from '../../../../renderer/story/version/group-versions.ts';
import type { StoryVersion } from '../../../../shared/story/story.ts';

const MINUTE = 60_000;

function version(rev: number, parts: Partial<StoryVersion> = {}): StoryVersion {
  const savedAt = rev * MINUTE;
  return {
    id: `v${rev}`,
    rev,
    parentRev: null,
    mergedId: null,
    cause: 'edited',
    author: 'A',
    reason: '',
    name: '',
    savedAt,
    words: 0,
    changed: ['body'],
    status: null,
    ...parts,
  };
}

const revsOf = (versions: readonly StoryVersion[]) =>
  groupVersions(versions).map((group) => group.versions.map(({ rev }) => rev));

describe('groupVersions', () => {
  it('shows the autosaves of one sitting as one', () => {
    expect(revsOf([version(4), version(3), version(2), version(1, { cause: 'created' })])).toEqual([[4, 3, 2], [1]]);
  });

  it('begins a new group after a pause of ten minutes', () => {
    expect(revsOf([version(30), version(20), version(19)])).toEqual([[30], [20, 19]]);
  });

  it('keeps apart what different people saved', () => {
    expect(revsOf([version(3), version(2, { author: 'B' }), version(1)])).toEqual([[3], [2], [1]]);
  });

  it('lets a named version and every other cause stand for themselves', () => {
    const named = version(3, { name: 'Bản gửi duyệt' });
    const parallel = version(2, { cause: 'parallel' });
    expect(revsOf([version(5), version(4), named, parallel, version(1)])).toEqual([[5, 4], [3], [2], [1]]);
  });
});
