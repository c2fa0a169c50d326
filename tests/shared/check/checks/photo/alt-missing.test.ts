import { describe, expect, it } from 'vitest';
import { altMissing } from '../../../../../shared/check/checks/photo/alt-missing.ts';
import { applyChange } from '../../../../builders/apply-change.ts';
import { doc, figure, gallery, p } from '../../../../builders/document.ts';
import { makePhoto, makeStory, makeSubject, photoId } from '../../../../builders/story.ts';

describe('alt-missing', () => {
  it('warns of a placed photo without alt', () => {
    const story = makeStory({}, p('Chữ'), figure({ photoId }));
    expect(altMissing.find(makeSubject({ story, photos: [makePhoto()] }))).toEqual([
      { grade: 'warn', at: { kind: 'block', block: 1 }, values: { number: 1 }, about: photoId },
    ]);
  });

  it("offers the photo's own, and touches no other figure", () => {
    const story = makeStory({}, gallery(figure({ photoId, alt: 'cũ' }), figure({ photoId })));
    const [found] = altMissing.find(makeSubject({ story, photos: [makePhoto({ altTextAccessibility: 'mới' })] }));
    const mended = applyChange(story, found?.fix ?? {});
    const expected = gallery(figure({ photoId, alt: 'cũ' }), figure({ photoId, alt: 'mới' }));
    expect(mended.body).toEqual(doc(expected));
  });

  it('says nothing of a figure that has one, nor of one that waits for its photo', () => {
    const story = makeStory({}, figure({ photoId, alt: 'có' }), figure({}));
    expect(altMissing.find(makeSubject({ story, photos: [makePhoto()] }))).toEqual([]);
  });
});
