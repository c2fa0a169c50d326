import type { StoryRow } from '../../shared/story/story.ts';

/** What a desk must not overlook about a story. */
export interface StoryFlag {
  readonly kind: 'late' | 'deadline' | 'embargo' | 'scheduled' | 'missed' | 'expired' | 'legal';
  readonly at: number | null;
}

/** The times that still matter in the status it is in, and the mark for the lawyer. */
export function flagsOf(story: StoryRow, now: number): readonly StoryFlag[] {
  const { status, deadlineAt, publishAt, embargoUntil, expiresAt, legalFlag } = story;
  const isOut = status === 'published' || status === 'withdrawn';
  const flags: StoryFlag[] = [];
  if (legalFlag) flags.push({ kind: 'legal', at: null });
  if (expiresAt !== null && expiresAt <= now) flags.push({ kind: 'expired', at: expiresAt });
  if (isOut) return flags;
  if (deadlineAt !== null && status !== 'ready')
    flags.push({ kind: deadlineAt < now ? 'late' : 'deadline', at: deadlineAt });
  if (embargoUntil !== null && embargoUntil > now) flags.push({ kind: 'embargo', at: embargoUntil });
  if (publishAt !== null) flags.push({ kind: publishAt < now ? 'missed' : 'scheduled', at: publishAt });
  return flags;
}
