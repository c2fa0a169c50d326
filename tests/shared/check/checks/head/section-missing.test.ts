import { describe, expect, it } from 'vitest';
import { sectionMissing } from '../../../../../shared/check/checks/head/section-missing.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

describe('section-missing', () => {
  it('stops a story that belongs to no section', () => {
    expect(sectionMissing.find(makeSubject({ story: makeStory({ section: '' }) }))).toEqual([
      { grade: 'stop', at: { kind: 'field', field: 'section' } },
    ]);
  });

  it('lets a story with one pass', () => {
    expect(sectionMissing.find(makeSubject({ story: makeStory() }))).toEqual([]);
  });
});
