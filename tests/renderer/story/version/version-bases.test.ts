import { describe, expect, it } from 'vitest';
import { thinVersions } from '../../../../renderer/story/version/group-versions.ts';
import { findBefore, versionBases } from '../../../../renderer/story/version/version-bases.ts';
import type { StoryVersion } from '../../../../shared/story/story.ts';

const SECOND = 1000;

function version(rev: number, parts: Partial<StoryVersion> = {}): StoryVersion {
  const place = { id: `v${rev}`, rev, parentRev: rev - 1, mergedId: null };
  const plain = { ...place, cause: 'edited', author: '', reason: '', name: '', words: 0, changed: [] } as const;
  return { ...plain, savedAt: rev * SECOND, status: null, ...parts };
}

/** Created; a sitting of three saves; a named version; a sitting of two. */
const versions = [
  version(7),
  version(6),
  version(5, { name: 'Bản gửi duyệt' }),
  version(4),
  version(3),
  version(2),
  version(1, { cause: 'created' }),
];

describe('what a version can be compared with', () => {
  it('is the one before its sitting first, then the text now, then the other sittings', () => {
    const bases = versionBases(versions, 5, 7).map(({ kind, version: { rev } }) => `${kind} ${rev}`);
    expect(bases).toEqual(['before 4', 'now 7', 'other 1']);
  });

  it('leaves out the saves of its own sitting', () => {
    expect(findBefore(versions, 7)?.rev).toBe(5);
  });

  it('of a save inside a sitting is the save before it', () => {
    expect(findBefore(versions, 3)?.rev).toBe(2);
  });

  it('is nothing for the first version', () => {
    expect(findBefore(versions, 1)).toBeUndefined();
  });

  it('is never a parallel version by itself', () => {
    const withParallel = [version(3), version(-1, { cause: 'parallel', savedAt: 2500 }), version(2, { name: 'A' })];
    expect(findBefore(withParallel, 3)?.rev).toBe(2);
  });
});

describe('thinVersions', () => {
  it('keeps the last save of each minute', () => {
    const saves = [130, 125, 119, 61, 59, 2].map((second) => version(second));
    expect(thinVersions(saves).map(({ rev }) => rev)).toEqual([130, 119, 59]);
  });
});
