import { describe, expect, it } from 'vitest';
import { headlineLong } from '../../../../../shared/check/checks/head/headline-long.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

const find = (headline: string) => headlineLong.find(makeSubject({ story: makeStory({ headline }) }));

describe('headline-long', () => {
  it('warns from thirteen tiếng on', () => {
    expect(find('một hai ba bốn năm sáu bảy tám chín mười mười một')).toEqual([]);
    expect(find('một hai ba bốn năm sáu bảy tám chín mười mười một hai')).toEqual([
      { grade: 'warn', at: { kind: 'field', field: 'headline' }, values: { words: 13, most: 12 } },
    ]);
  });

  it('does not count a dash as a word', () => {
    expect(find('một hai ba bốn năm sáu - bảy tám chín mười mười một')).toEqual([]);
  });
});
