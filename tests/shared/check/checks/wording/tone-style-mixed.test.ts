import { describe, expect, it } from 'vitest';
import { findOtherStyle, toneStyleMixed } from '../../../../../shared/check/checks/wording/tone-style-mixed.ts';
import { editText } from '../../../../../shared/document/text-edit.ts';
import { applyChange } from '../../../../builders/apply-change.ts';
import { bold, doc, figure, p } from '../../../../builders/document.ts';
import { makeStory, makeSubject, photoId } from '../../../../builders/story.ts';

const toOld = (text: string) => editText(text, findOtherStyle(text, 'old'));
const toNew = (text: string) => editText(text, findOtherStyle(text, 'new'));

describe('findOtherStyle', () => {
  it('moves the tone of open oa, oe and uy only', () => {
    expect(toOld('khoẻ thuỷ uỷ Thuý toán hoàng quý ngoèo huỳnh HOÀ Hoạ')).toBe(
      'khỏe thủy ủy Thúy toán hoàng quý ngoèo huỳnh HÒA Họa',
    );
  });

  it('goes the other way for a paper with the new style', () => {
    expect(toNew('khỏe thủy ủy Thúy toán hoàng quý ngoèo huỳnh HÒA')).toBe(
      'khoẻ thuỷ uỷ Thuý toán hoàng quý ngoèo huỳnh HOÀ',
    );
  });

  it('is undone by the other style', () => {
    const text = 'Hiện thực hoá khát vọng, văn hoá, sức khoẻ, luỹ tre, xoè tay';
    expect(toNew(toOld(text))).toBe(text);
  });
});

describe('tone-style-mixed', () => {
  const related = [{ storyId: null, href: null, section: '', headline: 'Hiện thực hoá', sapo: '', photoId: null }];

  it('mends the fields and the body in one change', () => {
    const story = makeStory({ headline: 'Văn hoá', related }, p('văn hóa'), p('sức ', bold('khoẻ')), p('hết'));
    const [found, ...more] = toneStyleMixed.find(makeSubject({ story }));
    expect([found?.at, found?.values, more]).toEqual([
      { kind: 'field', field: 'headline' },
      { count: 3, words: 'hoá, khoẻ' },
      [],
    ]);
    const mended = applyChange(story, found?.fix ?? {});
    expect([mended.fields.headline, mended.fields.related[0]?.headline, mended.body]).toEqual([
      'Văn hóa',
      'Hiện thực hóa',
      doc(p('văn hóa'), p('sức ', bold('khỏe')), p('hết')),
    ]);
    expect(toneStyleMixed.find(makeSubject({ story: mended }))).toEqual([]);
  });

  it('finds it in captions, alt texts and credits', () => {
    const story = makeStory({}, figure({ photoId, caption: 'hoà', alt: 'thuỷ', credit: 'Ảnh: Hoà' }));
    const [found] = toneStyleMixed.find(makeSubject({ story }));
    expect(applyChange(story, found?.fix ?? {}).body).toEqual(
      doc(figure({ photoId, caption: 'hòa', alt: 'thủy', credit: 'Ảnh: Hòa' })),
    );
  });

  it('follows the style of the publication', () => {
    const story = makeStory({}, p('văn hóa'));
    expect(toneStyleMixed.find(makeSubject({ story }))).toEqual([]);
    expect(toneStyleMixed.find(makeSubject({ story, publication: { toneStyle: 'new' } }))).toHaveLength(1);
  });
});
