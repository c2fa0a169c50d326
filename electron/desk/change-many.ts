import type { ChangeMany, StoryStep } from '../../shared/bridge/calls/story-list.ts';
import { moveToSection } from '../../shared/publication/section-topics.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { Archive } from '../archive/archive.ts';

/** Gives many stories a section or tags in one go; a story that has them already is not touched. */
export function changeMany(archive: Archive, { storyIds, section, addTags = [] }: ChangeMany): readonly StoryStep[] {
  const { stories, settings } = archive;
  const { author } = settings.settings();
  const publication = settings.publication();
  return archive.transaction(() =>
    storyIds.flatMap((storyId) => {
      const { rev, fields } = stories.get(storyId);
      const changes: Partial<StoryFields> = {
        ...(section !== undefined && moveToSection(publication, fields, section)),
        ...(addTags.some((tag) => !fields.tags.includes(tag)) && { tags: [...new Set([...fields.tags, ...addTags])] }),
      };
      if (Object.keys(changes).length === 0) return [];
      const saved = stories.save({ storyId, baseRev: rev, change: { fields: changes }, cause: 'edited', author });
      return [{ storyId, rev: saved.rev }];
    }),
  );
}

/** Takes steps back: each story stands as it did before, unless somebody has changed it since or readers have seen it. */
export function takeBack(archive: Archive, steps: readonly StoryStep[]): readonly StoryStep[] {
  const { stories, versions, settings } = archive;
  const { author } = settings.settings();
  return archive.transaction(() =>
    steps.flatMap(({ storyId, rev }) => {
      const now = stories.get(storyId);
      const before = versions.read(storyId, rev - 1);
      const hasReachedReaders = now.status !== before.status && [now.status, before.status].includes('published');
      if (now.rev !== rev || hasReachedReaders) return [];
      const restored = stories.putBack(storyId, before, { author, reason: String(rev - 1) });
      return [{ storyId, rev: restored.rev }];
    }),
  );
}
