import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../../renderer/desk/flags-of.ts';
import type { StoryRow } from '../../../shared/story/story.ts';
import { makeRow } from '../../builders/story-row.ts';

describe('flagsOf', () => {
  const kinds = (parts: Partial<StoryRow>) => flagsOf(makeRow('a', parts), 1000).map(({ kind }) => kind);

  it('tells deadlines, embargoes, schedules and the lawyer until a story is out', () => {
    const times = { deadlineAt: 999, embargoUntil: 2000, publishAt: 3000, legalFlag: true };
    expect(kinds({ ...times, status: 'editing' })).toEqual(['legal', 'late', 'embargo', 'scheduled']);
    expect(kinds({ ...times, status: 'published' })).toEqual(['legal']);
    expect(kinds({ deadlineAt: 1001 })).toEqual(['deadline']);
    expect([kinds({ publishAt: 1001 }), kinds({ publishAt: 999, status: 'ready' })]).toEqual([
      ['scheduled'],
      ['missed'],
    ]);
    expect(kinds({ deadlineAt: 999, status: 'ready' })).toEqual([]);
    expect(kinds({ expiresAt: 1000, status: 'published' })).toEqual(['expired']);
  });
});
