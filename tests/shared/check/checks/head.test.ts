import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/check/check.ts';
import { bylineSpelling } from '../../../../shared/check/checks/head/byline-spelling.ts';
import { headlineEnding } from '../../../../shared/check/checks/head/headline-ending.ts';
import { headlineShouting } from '../../../../shared/check/checks/head/headline-shouting.ts';
import { headlineTaken } from '../../../../shared/check/checks/head/headline-taken.ts';
import { languageWrong } from '../../../../shared/check/checks/head/language-wrong.ts';
import { prefixDoubled } from '../../../../shared/check/checks/head/prefix-doubled.ts';
import { sapoLong } from '../../../../shared/check/checks/head/sapo-long.ts';
import { sectionUnknown } from '../../../../shared/check/checks/head/section-unknown.ts';
import { slugUnfit } from '../../../../shared/check/checks/head/slug-unfit.ts';
import { tagsMissing } from '../../../../shared/check/checks/head/tags-missing.ts';
import type { StoryFields } from '../../../../shared/story/fields.ts';
import { p } from '../../../builders/document.ts';
import { makeStory, makeSubject, type SubjectParts } from '../../../builders/story.ts';

type Parts = Omit<SubjectParts, 'story'>;

function find(check: Check, fields: Partial<StoryFields>, parts: Parts = {}) {
  return check.find(makeSubject({ story: makeStory(fields), ...parts }));
}

function fixed(check: Check, fields: Partial<StoryFields>, parts: Parts = {}) {
  return find(check, fields, parts).map(({ fix }) => fix?.fields);
}

const sapo = (text: string) => [{ type: 'text', text }];

describe('sapo-long', () => {
  it('warns over fifty words', () => {
    expect(find(sapoLong, { sapo: sapo('tiếng '.repeat(51)) })[0]?.values).toEqual({ words: 51, most: 50 });
    expect(find(sapoLong, { sapo: sapo('tiếng '.repeat(50)) })).toEqual([]);
  });
});

describe('headline-shouting', () => {
  it('finds a line all in capitals, and no abbreviations', () => {
    expect(find(headlineShouting, { headline: 'GIÁ XĂNG TĂNG MẠNH TỪ CHIỀU NAY' })).toHaveLength(1);
    expect(find(headlineShouting, { headline: 'TP.HCM: 3 KCN', kicker: 'TTXVN' })).toEqual([]);
    expect(find(headlineShouting, { headline: 'UBND TP và KCN&CX họp' })).toEqual([]);
  });
});

describe('headline-ending', () => {
  it('takes a final stop and doubled signs out', () => {
    expect(fixed(headlineEnding, { headline: 'Chợ nổi mở mùa mới.' })).toEqual([{ headline: 'Chợ nổi mở mùa mới' }]);
    expect(fixed(headlineEnding, { headline: 'Giá vàng tăng vọt!!!' })).toEqual([{ headline: 'Giá vàng tăng vọt!' }]);
  });

  it.each(['Vì sao?', 'Bánh mì, phở, v.v.', 'Họp ở TP.', 'Còn nữa…', 'Made in the U.S.'])('leaves %s', (headline) => {
    expect(find(headlineEnding, { headline })).toEqual([]);
  });
});

describe('headline-taken', () => {
  it('warns of another story under the same headline', () => {
    const sameHeadline = [{ id: 'b', headline: 'Mùa nước nổi về sớm' }];
    expect(find(headlineTaken, {}, { neighbours: { sameHeadline } })[0]?.values).toEqual({ count: 1 });
    expect(find(headlineTaken, {})).toEqual([]);
  });
});

describe('slug-unfit', () => {
  it('writes it as an address, and warns of one that is taken', () => {
    expect(fixed(slugUnfit, { slug: 'Đảng ủy KCN' })).toEqual([{ slug: 'dang-uy-kcn' }]);
    const taken = { neighbours: { sameSlug: [{ id: 'b', headline: 'Khác' }] } };
    expect(find(slugUnfit, { slug: 'dang-uy' }, taken).map(({ grade }) => grade)).toEqual(['warn']);
    expect(find(slugUnfit, { slug: 'dang-uy' })).toEqual([]);
    expect(find(slugUnfit, { slug: '' })).toEqual([]);
  });
});

describe('section-unknown', () => {
  const publication = { sections: [{ name: 'Văn hóa', slug: 'van-hoa', topics: [] }] };
  it('offers the section meant, where marks or case differ', () => {
    expect(fixed(sectionUnknown, { section: 'Văn hoá' }, { publication })).toEqual([{ section: 'Văn hóa' }]);
    expect(fixed(sectionUnknown, { section: 'Kinh tế' }, { publication })).toEqual([undefined]);
  });
  it('says nothing where the publication lists no sections', () => {
    expect(find(sectionUnknown, { section: 'Kinh tế' })).toEqual([]);
    expect(find(sectionUnknown, { section: 'Văn hóa' }, { publication })).toEqual([]);
  });
});

describe('tags-missing', () => {
  it('suggests some', () => {
    expect(find(tagsMissing, {})).toHaveLength(1);
    expect(find(tagsMissing, { tags: ['0190a000-0000-7000-8000-0000000000bb'] })).toEqual([]);
  });
});

describe('prefix-doubled', () => {
  const publication = { agencyPrefix: 'TTTĐ - ' };
  it('takes out what the page prints itself, however its dash was typed', () => {
    const typed = { sapo: sapo('TTTĐ – Nước về sớm.') };
    expect(fixed(prefixDoubled, typed, { publication })).toEqual([{ sapo: sapo('Nước về sớm.') }]);
  });
  it('leaves a sapo that only names the paper', () => {
    expect(find(prefixDoubled, { sapo: sapo('TTTĐ vừa đưa tin.') }, { publication })).toEqual([]);
    expect(find(prefixDoubled, { sapo: sapo('TTTĐ - Nước về.') })).toEqual([]);
  });
});

describe('byline-spelling', () => {
  const publication = { bylines: [{ name: 'Lam Dương', role: 'text' as const }] };
  it('offers the spelling of the directory', () => {
    const bylines = [{ name: 'Lam Duong', role: 'text' as const }];
    expect(fixed(bylineSpelling, { bylines }, { publication })).toEqual([{ bylines: publication.bylines }]);
  });
  it('leaves guests, known names and English stories', () => {
    expect(find(bylineSpelling, { bylines: [{ name: 'Khách Mời', role: 'text' }] }, { publication })).toEqual([]);
    expect(find(bylineSpelling, { bylines: publication.bylines }, { publication })).toEqual([]);
    const english = { bylines: [{ name: 'Lam Duong', role: 'text' as const }], language: 'en' as const };
    expect(find(bylineSpelling, english, { publication })).toEqual([]);
  });
});

describe('language-wrong', () => {
  const vi = p('Sáng nay nước đã tràn đồng, hai xã phải kê tài sản lên cao để tránh ngập. '.repeat(4));
  const en = p('The water came early this year and two villages moved what they own to Hà Nội. '.repeat(4));
  const find = (language: 'vi' | 'en', block: typeof vi) =>
    languageWrong.find(makeSubject({ story: makeStory({ language, sapo: [] }, block) })).map(({ fix }) => fix?.fields);

  it('changes a language the text is plainly not in', () => {
    expect([find('en', vi), find('vi', en)]).toEqual([[{ language: 'vi' }], [{ language: 'en' }]]);
  });
  it('leaves the right one, and a text too short to tell', () => {
    expect([find('vi', vi), find('en', en), find('en', p('Sáng nay, nước tràn đồng'))]).toEqual([[], [], []]);
  });
});
