import { fail } from '../../shared/bridge/failure.ts';
import { findStops } from '../../shared/check/run-checks.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { StatusMove } from '../../shared/story/status.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';
import { checkStory } from './check-story.ts';

export interface MoveRequest {
  readonly storyIds: readonly string[];
  readonly move: StatusMove;
  readonly reason: string;
}

/**
 * Moves the stories, all or none; each story's history says who did it, when and why. The first publishing sets the time
 * the page prints. Fails: story-not-found, move-not-allowed, reason-missing, checks-stop.
 */
export function moveStories(archive: Archive, { storyIds, move, reason }: MoveRequest): readonly Story[] {
  const { author } = archive.settings.settings();
  return archive.transaction(() => {
    const stories = storyIds.map((id) => archive.stories.get(id));
    for (const story of stories) requireMovable(archive, story, { move, reason });
    return stories.map((story) =>
      archive.stories.move({
        storyId: story.id,
        to: move.to,
        author,
        reason: reason.trim(),
        fields: fieldsAfter(story, move),
        ...(move.republishes === undefined ? {} : { cause: move.republishes }),
      }),
    );
  });
}

function requireMovable(archive: Archive, story: Story, { move, reason }: Omit<MoveRequest, 'storyIds'>): void {
  if (!move.from.includes(story.status)) throw fail('move-not-allowed', { status: story.status });
  if (move.needsReason === true && reason.trim().length === 0) throw fail('reason-missing');
  if (move.checks === undefined) return;
  const stops = findStops(checkStory(archive, story, move.checks));
  if (stops.length > 0) throw fail('checks-stop', { count: stops.length });
}

function fieldsAfter({ fields }: Story, move: StatusMove): Partial<StoryFields> {
  return move.to === 'published' && fields.publishedAt === null ? { publishedAt: Date.now() } : {};
}
