import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/check/check.ts';
import { aiUnlabelled } from '../../../../shared/check/checks/photo/ai-unlabelled.ts';
import { altFiller } from '../../../../shared/check/checks/photo/alt-filler.ts';
import { altUnfit } from '../../../../shared/check/checks/photo/alt-unfit.ts';
import { captionRepeated } from '../../../../shared/check/checks/photo/caption-repeated.ts';
import { captionShort } from '../../../../shared/check/checks/photo/caption-short.ts';
import { creditDoubled } from '../../../../shared/check/checks/photo/credit-doubled.ts';
import { photoRepeated } from '../../../../shared/check/checks/photo/photo-repeated.ts';
import { photoRestricted } from '../../../../shared/check/checks/photo/photo-restricted.ts';
import { photoRights } from '../../../../shared/check/checks/photo/photo-rights.ts';
import { photoSmall } from '../../../../shared/check/checks/photo/photo-small.ts';
import { rightsMissing } from '../../../../shared/check/checks/photo/rights-missing.ts';
import { sourceTypeMissing } from '../../../../shared/check/checks/photo/source-type-missing.ts';
import { storyWithoutPhoto } from '../../../../shared/check/checks/photo/story-without-photo.ts';
import type { Photo } from '../../../../shared/photo/photo.ts';
import type { PhotoMetadata } from '../../../../shared/photo/photo-fields.ts';
import { noRights } from '../../../../shared/photo/rights.ts';
import { applyChange } from '../../../builders/apply-change.ts';
import { doc, type FigureParts, figure, p } from '../../../builders/document.ts';
import { makePhoto, makeStory, makeSubject, photoId } from '../../../builders/story.ts';

const otherId = '0190a000-0000-7000-8000-0000000000ab';

function findIn(check: Check, figures: readonly FigureParts[], photo: Photo = makePhoto()) {
  const photos = [photo, { ...photo, id: otherId }];
  return check.find(makeSubject({ story: makeStory({}, ...figures.map(figure)), photos }));
}

const find = (check: Check, parts: FigureParts, metadata: Partial<PhotoMetadata> = {}) =>
  findIn(check, [{ photoId, ...parts }], makePhoto(metadata));

function mended(check: Check, parts: FigureParts) {
  const story = makeStory({}, figure({ photoId, ...parts }));
  const [found] = check.find(makeSubject({ story, photos: [makePhoto()] }));
  return applyChange(story, found?.fix ?? {}).body;
}

describe('photos', () => {
  it('are warned of when one stands twice', () => {
    expect(findIn(photoRepeated, [{ photoId }, { photoId }])).toHaveLength(1);
    expect(findIn(photoRepeated, [{ photoId }, { photoId: otherId }, {}, {}])).toEqual([]);
  });

  it('are called small under 640 pixels', () => {
    expect(findIn(photoSmall, [{ photoId }], { ...makePhoto(), widthPx: 639 })).toHaveLength(1);
    expect(find(photoSmall, {})).toEqual([]);
  });

  it('are missed where a story has none', () => {
    expect(storyWithoutPhoto.find(makeSubject({ story: makeStory({}, p('Chữ')) }))).toHaveLength(1);
    expect(find(storyWithoutPhoto, {})).toEqual([]);
  });
});

describe('captions', () => {
  const caption = 'Phó Bí thư Thường trực Thành ủy phát biểu tại lễ kỷ niệm sáng 19/6';

  it('are found when two photos have the same words', () => {
    const copied = [
      { photoId, caption },
      { photoId: otherId, caption: `${caption}.` },
    ];
    expect(findIn(captionRepeated, copied)[0]?.values).toEqual({ first: 1, number: 2 });
  });

  it('may share names, and may both be short', () => {
    const alike = 'Trưởng ban Tuyên giáo Thành ủy phát biểu tại lễ kỷ niệm sáng 19/6';
    expect(
      findIn(captionRepeated, [
        { photoId, caption },
        { photoId: otherId, caption: alike },
      ]),
    ).toEqual([]);
    expect(
      findIn(captionRepeated, [
        { photoId, caption: 'Chợ nổi' },
        { photoId: otherId, caption: 'Chợ nổi' },
      ]),
    ).toEqual([]);
  });

  it('are short under five words, unless there is none at all', () => {
    expect(find(captionShort, { caption: 'Chợ nổi' })).toHaveLength(1);
    expect(find(captionShort, { caption: 'Ghe dưa hấu cập bến' })).toEqual([]);
    expect(find(captionShort, {})).toEqual([]);
  });
});

describe('alt texts', () => {
  it.each(['IMG_4117.JPG', 'DSC_0042', '20220619_1444', 'anh', 'hoi-truong.jpg'])('are no file names: %s', (alt) => {
    expect(find(altUnfit, { alt })).toHaveLength(1);
  });

  it.each(['Ghe bầu đầy dưa hấu', '19 người', 'Năm 2022', ''])('may be %s', (alt) => {
    expect(find(altUnfit, { alt })).toEqual([]);
  });

  it('do not say that they are photos', () => {
    expect(mended(altFiller, { alt: 'Hình ảnh cho thấy ghe bầu' })).toEqual(doc(figure({ photoId, alt: 'Ghe bầu' })));
    expect(mended(altFiller, { alt: 'Photo of a boat' })).toEqual(doc(figure({ photoId, alt: 'A boat' })));
    expect(find(altFiller, { alt: 'Ảnh Bác Hồ treo trên tường lớp học' })).toEqual([]);
    expect(find(altFiller, { alt: 'Photographers at the gate' })).toEqual([]);
    for (const alt of ['Ảnh chụp màn hình cuộc gọi', 'Bức ảnh gia đình trên bàn thờ', 'Ảnh chụp từ vệ tinh'])
      expect(find(altFiller, { alt })).toEqual([]);
  });
});

describe('credits', () => {
  it.each([
    ['Ảnh: Quang Thái', 'Quang Thái'],
    ['(Ảnh: TTXVN)', 'TTXVN'],
    ['Photo: Reuters', 'Reuters'],
  ])('do not repeat the label of the page: %s', (credit, name) => {
    expect(mended(creditDoubled, { credit })).toEqual(doc(figure({ photoId, credit: name })));
  });

  it.each(['Ảnh Việt', 'Photothèque', 'Quang Thái', ''])('may be %s', (credit) => {
    expect(find(creditDoubled, { credit })).toEqual([]);
  });
});

describe('rights and origin', () => {
  it('are suggested where the photo says nothing', () => {
    expect(find(rightsMissing, {})).toHaveLength(1);
    expect(find(rightsMissing, {}, { copyrightNotice: '© Báo' })).toEqual([]);
    expect(find(sourceTypeMissing, {})).toHaveLength(1);
    expect(find(sourceTypeMissing, {}, { digitalSourceType: 'digitalCapture' })).toEqual([]);
  });

  it('go by the record of the photo desk, and by the lease that lifts it', () => {
    const judge = (rights: Partial<Photo['rights']>) =>
      findIn(photoRights, [{ photoId }], { ...makePhoto(), rights: { ...noRights, ...rights } }).map(
        ({ grade }) => grade,
      );
    const lease = { id: otherId, from: null, to: null, notes: '' };
    expect(judge({ category: 'staffPhotographer' })).toEqual([]);
    expect(judge({ category: 'stock' })).toEqual(['warn']);
    expect(judge({ leases: [{ ...lease, kind: 'deny' }] })).toEqual(['stop']);
    expect(judge({ category: 'stock', leases: [{ ...lease, kind: 'allow' }] })).toEqual([]);
    expect(find(rightsMissing, {}).length).toBe(1);
  });

  it('warn of instructions that forbid something', () => {
    expect(find(photoRestricted, {}, { instructions: 'NO ARCHIVES, mandatory credit' })).toHaveLength(1);
    expect(find(photoRestricted, {}, { instructions: 'Không được cắt cúp' })).toHaveLength(1);
    expect(find(photoRestricted, {}, { instructions: 'Ảnh 3/7 của chùm' })).toEqual([]);
  });

  it('stop an image made by software that nobody says is one', () => {
    const made = { digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' };
    expect(find(aiUnlabelled, { caption: 'Cầu mới' }, made).map(({ grade }) => grade)).toEqual(['stop']);
    expect(find(aiUnlabelled, { caption: 'Cầu mới (ảnh minh họa)' }, made)).toEqual([]);
    expect(find(aiUnlabelled, { credit: 'AI' }, made)).toEqual([]);
    expect(find(aiUnlabelled, { caption: 'Không ai biết cầu này' }, made)).toHaveLength(1);
    expect(find(aiUnlabelled, {}, { digitalSourceType: 'digitalCapture' })).toEqual([]);
  });
});
