import { fail } from '../../shared/bridge/failure.ts';
import { findStops } from '../../shared/check/run-checks.ts';
import type { Theme } from '../../shared/export/format.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { StatusMove } from '../../shared/story/status.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';
import { makePreviewPage } from '../export/make-preview.ts';
import { checkStory } from './check-story.ts';
import { slugOfPublished } from './slug-of-published.ts';

export interface MoveRequest {
  readonly storyIds: readonly string[];
  readonly move: StatusMove;
  readonly reason: string;
  readonly now?: number;
  /** The time the page prints when this is its first publishing; now when left out. */
  readonly publishedAt?: number;
}

/**
 * Moves the stories, all or none; each story's history says who did it, when and why. The first publishing sets the time
 * the page prints and the address it keeps, and what is published is kept as its page in the same step: there is no published story without it.
 * Fails: story-not-found, move-not-allowed, reason-missing, checks-stop.
 */
export function moveStories(archive: Archive, theme: Theme, request: MoveRequest): readonly Story[] {
  const { storyIds, move, reason, now = Date.now(), publishedAt = now } = request;
  const { author } = archive.settings.settings();
  return archive.transaction(() => {
    const stories = storyIds.map((id) => archive.stories.get(id));
    for (const story of stories) requireMovable(archive, story, { move, reason, now });
    const moved = stories.map((story) =>
      archive.stories.move({
        storyId: story.id,
        to: move.to,
        author,
        reason: reason.trim(),
        fields: move.to === 'published' ? fieldsOfPublished(archive, story, publishedAt) : {},
        ...(move.republishes === undefined ? {} : { cause: move.republishes }),
      }),
    );
    if (move.to === 'published') for (const { id, rev } of moved) keepPage(archive, theme, { id, rev });
    return moved;
  });
}

function requireMovable(
  archive: Archive,
  story: Story,
  { move, reason, now }: Pick<MoveRequest, 'move' | 'reason'> & { readonly now: number },
): void {
  if (!move.from.includes(story.status)) throw fail('move-not-allowed', { status: story.status });
  if (move.needsReason === true && reason.trim().length === 0) throw fail('reason-missing');
  if (move.checks === undefined) return;
  const stops = findStops(checkStory(archive, story, move.checks, now));
  const { id: storyId, fields } = story;
  if (stops.length > 0) throw fail('checks-stop', { count: stops.length, headline: fields.headline || '…', storyId });
}

/** A schedule is over once the story is out: left standing it would publish the story by itself after it was taken back. */
function fieldsOfPublished(archive: Archive, story: Story, publishedAt: number): Partial<StoryFields> {
  const { fields } = story;
  const slug = slugOfPublished(archive, story);
  return {
    ...(fields.slug !== slug && { slug }),
    ...(fields.publishedAt === null && { publishedAt }),
    ...(fields.publishAt !== null && { publishAt: null }),
  };
}

function keepPage(archive: Archive, theme: Theme, { id, rev }: Pick<Story, 'id' | 'rev'>): void {
  archive.publications.keepPage(id, rev, makePreviewPage(archive, theme, id));
}
