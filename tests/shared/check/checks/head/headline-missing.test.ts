import { describe, expect, it } from 'vitest';
import { headlineMissing } from '../../../../../shared/check/checks/head/headline-missing.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

describe('headline-missing', () => {
  it('stops a story without a headline', () => {
    expect(headlineMissing.find(makeSubject({ story: makeStory({ headline: '' }) }))).toEqual([
      { grade: 'stop', at: { kind: 'field', field: 'headline' } },
    ]);
  });

  it('lets a story with one pass', () => {
    expect(headlineMissing.find(makeSubject({ story: makeStory() }))).toEqual([]);
  });
});
