import { describe, expect, it } from 'vitest';
import { isOver, readingMinutes, textLimits } from '../../../shared/story/text-limits.ts';

describe('isOver', () => {
  it('counts words or characters, as the limit says', () => {
    expect([
      isOver({ words: 12, characters: 900 }, textLimits.headline),
      isOver({ words: 13, characters: 1 }, textLimits.headline),
      isOver({ words: 99, characters: 60 }, textLimits.seo),
      isOver({ words: 1, characters: 61 }, textLimits.seo),
    ]).toEqual([false, true, false, true]);
  });
});

describe('readingMinutes', () => {
  it('rounds up, and needs no time for nothing', () => {
    expect([readingMinutes(0), readingMinutes(1), readingMinutes(240), readingMinutes(241)]).toEqual([0, 1, 1, 2]);
  });
});
