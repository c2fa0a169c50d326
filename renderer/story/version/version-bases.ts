import type { StoryVersion } from '../../../shared/story/story.ts';
import { groupVersions } from './group-versions.ts';

/** A version that another can be compared with, and what it is to it. */
export interface VersionBase {
  readonly kind: 'before' | 'now' | 'other';
  readonly version: StoryVersion;
}

/** What a version can be compared with: the one before its sitting, the text as it is now, then every other sitting. */
export function versionBases(newestFirst: readonly StoryVersion[], rev: number, head: number): readonly VersionBase[] {
  const before = findBefore(newestFirst, rev);
  const now = newestFirst.find((version) => version.rev === head && rev !== head);
  const taken = [rev, before?.rev, now?.rev];
  const others = groupVersions(newestFirst).filter(({ newest }) => !taken.includes(newest.rev));
  return [
    ...(before === undefined ? [] : [{ kind: 'before' as const, version: before }]),
    ...(now === undefined ? [] : [{ kind: 'now' as const, version: now }]),
    ...others.map(({ newest }) => ({ kind: 'other' as const, version: newest })),
  ];
}

/** The last version before the sitting this one belongs to; of one that is not a sitting's newest, the one before it; of one beside the main line, what it was made from. */
export function findBefore(newestFirst: readonly StoryVersion[], rev: number): StoryVersion | undefined {
  const group = groupVersions(newestFirst).find(({ newest }) => newest.rev === rev);
  const oldest = group?.versions[group.versions.length - 1]?.rev ?? rev;
  const at = newestFirst.findIndex((version) => version.rev === oldest);
  const { parentRev } = newestFirst[at] ?? {};
  if (oldest < 0 && typeof parentRev === 'number') return newestFirst.find((version) => version.rev === parentRev);
  return newestFirst.slice(at + 1).find((version) => version.rev > 0);
}
