import type { StoryVersion } from '../../../shared/story/story.ts';

/** Saves made in one sitting, newest first; the newest stands for them all. */
export interface VersionGroup {
  readonly newest: StoryVersion;
  readonly versions: readonly StoryVersion[];
}

/** A pause that ends a sitting. */
const SITTING_MS = 10 * 60 * 1000;

/** Autosaves come every second; a history shows sittings. Whatever has a name or another cause stands for itself. */
export function groupVersions(newestFirst: readonly StoryVersion[]): readonly VersionGroup[] {
  const groups: VersionGroup[] = [];
  for (const version of newestFirst) {
    const last = groups[groups.length - 1];
    if (last === undefined || !belongs(last, version)) groups.push({ newest: version, versions: [version] });
    else groups[groups.length - 1] = { newest: last.newest, versions: [...last.versions, version] };
  }
  return groups;
}

/** The last save of each minute: a sitting of an hour has thousands of saves, and nobody looks for one by its second. */
export function thinVersions(newestFirst: readonly StoryVersion[]): readonly StoryVersion[] {
  const minuteOf = ({ savedAt }: StoryVersion) => Math.floor(savedAt / MINUTE_MS);
  return newestFirst.filter((version, index) => {
    const newer = newestFirst[index - 1];
    return newer === undefined || minuteOf(newer) !== minuteOf(version);
  });
}

const MINUTE_MS = 60 * 1000;

function belongs({ newest, versions }: VersionGroup, version: StoryVersion): boolean {
  const before = versions[versions.length - 1] ?? newest;
  return (
    isAutosave(version) &&
    isAutosave(newest) &&
    version.author === newest.author &&
    Math.sign(version.rev) === Math.sign(newest.rev) &&
    before.savedAt - version.savedAt < SITTING_MS
  );
}

function isAutosave({ cause, name }: StoryVersion): boolean {
  return cause === 'edited' && name === '';
}
