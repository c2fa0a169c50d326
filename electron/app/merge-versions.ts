import type { MergeSide, OpenedMerge } from '../../shared/bridge/calls/merge-calls.ts';
import type { SavedStory } from '../../shared/bridge/calls.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { emptyDocument } from '../../shared/document/json.ts';
import { findShared, lineOf } from '../../shared/merge/ancestry.ts';
import type { MergeAnswers, StoryMerge } from '../../shared/merge/merge.ts';
import { type MergedContent, mergeStories, settleMerge } from '../../shared/merge/merge-stories.ts';
import { same } from '../../shared/merge/merge-value.ts';
import { fieldNames, type StoryFields } from '../../shared/story/fields.ts';
import type { Story, StoryVersion } from '../../shared/story/story.ts';
import { emptyFields } from '../../shared/story/story-fields.ts';
import type { Archive } from '../archive/archive.ts';

interface Parted {
  readonly ours: Story;
  readonly theirs: Story;
  readonly about: StoryVersion;
  readonly merge: StoryMerge;
}

/** Brings the version beside (`rev` is negative) together with the newest one. Fails: story-not-found, version-not-found. */
export function openMerge(archive: Archive, storyId: string, rev: number): OpenedMerge {
  const { ours, about, merge } = bringTogether(archive, storyId, rev);
  const newest = getVersion(archive, storyId, ours.rev);
  return { storyId, headline: ours.fields.headline, ours: toSide(newest), theirs: toSide(about), merge };
}

/** Saves what was made of both as the newest version. Fails: merge-outdated, bad-document. */
export function saveMerge(
  archive: Archive,
  { storyId, rev, baseRev, answers }: { storyId: string; rev: number; baseRev: number; answers: MergeAnswers },
): SavedStory {
  return archive.transaction(() => {
    const { ours, about, merge } = bringTogether(archive, storyId, rev);
    if (ours.rev !== baseRev) throw fail('merge-outdated');
    const { status, fields, body } = settleMerge(ours, merge, answers);
    return archive.stories.save({
      storyId,
      baseRev,
      status,
      change: {
        fields: changedFields(ours.fields, fields),
        blocks: { at: 0, remove: ours.body.content.length, insert: body.content },
      },
      cause: 'merged',
      author: archive.settings.settings().author,
      reason: about.author,
      mergedId: about.id,
    });
  });
}

function bringTogether(archive: Archive, storyId: string, rev: number): Parted {
  const ours = archive.stories.get(storyId);
  const about = getVersion(archive, storyId, rev);
  const theirs = archive.versions.read(storyId, rev);
  const versions = archive.versions.list(storyId);
  const shared = findShared(lineOf(versions, ours.rev), lineOf(versions, rev));
  const baseRev = versions.find(({ id }) => id === shared)?.rev ?? null;
  const base =
    baseRev === null
      ? { status: 'draft' as const, fields: emptyFields, body: emptyDocument }
      : archive.versions.read(storyId, baseRev);
  const known = <State extends MergedContent>(state: State): State => withKnownTags(archive, state);
  return { ours, theirs, about, merge: mergeStories(known(base), known(ours), known(theirs)) };
}

/** The same tag may have another id on either side; compared are tags. */
function withKnownTags<State extends MergedContent>({ tags }: Archive, state: State): State {
  return { ...state, fields: { ...state.fields, tags: tags.knownIds(state.fields.tags) } };
}

function changedFields(before: StoryFields, after: StoryFields): Partial<StoryFields> {
  const changed = fieldNames.filter((name) => !same(before[name], after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name]])) as Partial<StoryFields>; // each value under its own field's name
}

function getVersion(archive: Archive, storyId: string, rev: number): StoryVersion {
  const found = archive.versions.list(storyId).find((version) => version.rev === rev);
  if (found === undefined) throw fail('version-not-found', { rev });
  return found;
}

function toSide({ rev, author, savedAt }: StoryVersion): MergeSide {
  return { rev, author, savedAt };
}
