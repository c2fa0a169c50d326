import type { StoryRow } from '../../shared/story/story.ts';

/** A line of a list: an empty draft, but for what a test puts in. */
export function makeRow(id: string, parts: Partial<StoryRow> = {}): StoryRow {
  return {
    id,
    rev: 1,
    status: 'draft',
    section: '',
    headline: id,
    author: '',
    updatedAt: 0,
    publishedAt: null,
    deadlineAt: null,
    publishAt: null,
    embargoUntil: null,
    expiresAt: null,
    legalFlag: false,
    words: 0,
    photoCount: 0,
    ...parts,
  };
}
