import { describe, expect, it } from 'vitest';
import { bylineMissing } from '../../../../../shared/check/checks/head/byline-missing.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

describe('byline-missing', () => {
  it('warns when nobody signs', () => {
    expect(bylineMissing.find(makeSubject({ story: makeStory({ bylines: [] }) }))).toEqual([
      { grade: 'warn', at: { kind: 'field', field: 'bylines' } },
    ]);
  });

  it('is content with one pen name', () => {
    expect(bylineMissing.find(makeSubject({ story: makeStory() }))).toEqual([]);
  });
});
