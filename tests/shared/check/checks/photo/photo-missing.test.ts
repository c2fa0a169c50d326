import { describe, expect, it } from 'vitest';
import { photoMissing } from '../../../../../shared/check/checks/photo/photo-missing.ts';
import { figure } from '../../../../builders/document.ts';
import { makePhoto, makeStory, makeSubject, photoId } from '../../../../builders/story.ts';

describe('photo-missing', () => {
  it('stops at a figure whose photo the archive does not have', () => {
    expect(photoMissing.find(makeSubject({ story: makeStory({}, figure({ photoId })) }))).toEqual([
      { grade: 'stop', at: { kind: 'block', block: 0 }, values: { number: 1 }, about: photoId },
    ]);
  });

  it('says nothing of a photo that is there, nor of a figure that waits', () => {
    const story = makeStory({}, figure({ photoId }), figure({}));
    expect(photoMissing.find(makeSubject({ story, photos: [makePhoto()] }))).toEqual([]);
  });
});
