import { describe, expect, it } from 'vitest';
import { bodyMissing } from '../../../../../shared/check/checks/body/body-missing.ts';
import { figure, p } from '../../../../builders/document.ts';
import { makeStory, makeSubject, photoId } from '../../../../builders/story.ts';

describe('body-missing', () => {
  it('stops a story of blank paragraphs', () => {
    expect(bodyMissing.find(makeSubject({ story: makeStory({}, p(), p(' ')) }))).toEqual([
      { grade: 'stop', at: { kind: 'block', block: 0 } },
    ]);
  });

  it('takes captions for text: a photo story has nothing else', () => {
    const story = makeStory({}, figure({ photoId, caption: 'Chợ nổi lúc năm giờ sáng' }));
    expect(bodyMissing.find(makeSubject({ story }))).toEqual([]);
  });
});
