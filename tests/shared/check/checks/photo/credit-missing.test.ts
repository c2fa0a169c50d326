import { describe, expect, it } from 'vitest';
import { creditMissing } from '../../../../../shared/check/checks/photo/credit-missing.ts';
import { applyChange } from '../../../../builders/apply-change.ts';
import { doc, figure, gallery, p } from '../../../../builders/document.ts';
import { makePhoto, makeStory, makeSubject, photoId } from '../../../../builders/story.ts';

describe('credit-missing', () => {
  it('warns of a placed photo without credit', () => {
    const story = makeStory({}, p('Chữ'), figure({ photoId }));
    expect(creditMissing.find(makeSubject({ story, photos: [makePhoto()] }))).toEqual([
      { grade: 'warn', at: { kind: 'block', block: 1 }, values: { number: 1 }, about: photoId },
    ]);
  });

  it("offers the photo's own, and touches no other figure", () => {
    const story = makeStory({}, gallery(figure({ photoId, credit: 'cũ' }), figure({ photoId })));
    const [found] = creditMissing.find(makeSubject({ story, photos: [makePhoto({ creditLine: 'mới' })] }));
    const mended = applyChange(story, found?.fix ?? {});
    const expected = gallery(figure({ photoId, credit: 'cũ' }), figure({ photoId, credit: 'mới' }));
    expect(mended.body).toEqual(doc(expected));
  });

  it('says nothing of a figure that has one, nor of one that waits for its photo', () => {
    const story = makeStory({}, figure({ photoId, credit: 'có' }), figure({}));
    expect(creditMissing.find(makeSubject({ story, photos: [makePhoto()] }))).toEqual([]);
  });
});

describe('the fix of credit-missing', () => {
  it("takes the creator's name where the photo has no credit line", () => {
    const story = makeStory({}, figure({ photoId }));
    const [found] = creditMissing.find(makeSubject({ story, photos: [makePhoto({ creator: 'Bút Thử' })] }));
    expect(applyChange(story, found?.fix ?? {}).body).toEqual(doc(figure({ photoId, credit: 'Bút Thử' })));
  });
});
