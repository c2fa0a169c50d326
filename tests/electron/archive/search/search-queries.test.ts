import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/archive/archive.ts';
import { makeArchive, steadyClock } from '../../../builders/archive.ts';
import { doc, figure, p } from '../../../builders/document.ts';

function fill(): Archive {
  const archive = makeArchive({ now: steadyClock(Date.UTC(2022, 5, 19, 7, 44)) });
  const { stories, tags } = archive;
  const zones = tags.ensure({ name: 'Khu công nghiệp', kind: 'topic' });
  const rain = tags.ensure({ name: 'Mưa lũ', kind: 'topic' });
  stories.create({
    fields: {
      headline: 'Đảng ủy các Khu công nghiệp',
      section: 'Tin tức',
      tags: [zones.id],
      bylines: [{ name: 'Lam Dương', role: 'text' }],
      publishedAt: Date.parse('2022-06-19T00:30:00+07:00'),
    },
    body: doc(p('Hiện thực hoá khát vọng.'), figure({ caption: 'Trao bức trướng', alt: '', credit: 'Quang Thái' })),
    status: 'published',
    cause: 'created',
  });
  stories.create({
    fields: {
      headline: 'Mưa lớn ở Huế',
      section: 'Đời sống',
      tags: [rain.id],
      bylines: [{ name: 'Dương Hà', role: 'text' }],
      edNote: 'Chờ số liệu của trạm',
    },
    body: doc(p('Nước công cộng, nghiệp đoàn ra quân. Bạn đọc gửi ảnh.')),
    status: 'submitted',
    cause: 'created',
  });
  stories.create({
    fields: { headline: 'Ban mai', section: 'Tin tức', language: 'en', publishedAt: Date.UTC(2021, 0, 15) },
    body: doc(p('Bản tin đảng bộ và hoa.')),
    status: 'draft',
    cause: 'created',
  });
  stories.create({ fields: { headline: 'Bản nháp bỏ đi, hoa' }, status: 'trashed', cause: 'created' });
  return archive;
}

const found = (archive: Archive, query: string) =>
  archive.stories
    .search({ query, limit: 20 })
    .stories.map(({ headline }) => headline.split(' ')[0])
    .sort();

describe('what a query means', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['"công nghiệp"', ['Đảng']],
    ['cong nghiep', ['Mưa', 'Đảng']],
    ['"cong nghiep" -mua', ['Đảng']],
    ['-"khu công nghiệp"', ['Ban', 'Mưa']],
    ['bạn', ['Mưa']],
    ['ban', ['Ban', 'Mưa']],
    ['đả', ['Đảng', 'Ban']],
    ['dang -uy', ['Ban']],
    ['hoá', ['Đảng']],
    ['hóa', ['Đảng']],
    ['hoa', ['Ban', 'Đảng']],
    ['hoa status:trash', ['Bản']],
    ['section:"Tin tức"', ['Ban', 'Đảng']],
    ['mục:tin', ['Ban', 'Đảng']],
    ['mục:"Tin"', []],
    ['mục:"Tin tức" mục:"Đời sống"', ['Ban', 'Mưa', 'Đảng']],
    ['-mục:"Tin tức"', ['Mưa']],
    ['mục:đời', ['Mưa']],
    ['mục:đ', ['Mưa']],
    ['mục:đ ', []],
    ['mục:"tin t', ['Ban', 'Đảng']],
    ['bút danh:du', ['Mưa', 'Đảng']],
    ['by:"lam d', ['Đảng']],
    ['ảnh:qua', ['Đảng']],
    ['ảnh:qua ', []],
    ['thẻ:"khu cô', ['Đảng']],
    ['thẻ:ngh', ['Đảng']],
    ['thẻ:ngh ', []],
    ['tag:"khu cong nghiep"', ['Đảng']],
    ['thẻ:lũ', ['Mưa']],
    ['thẻ:lạ', []],
    ['by:"Lam Dương"', ['Đảng']],
    ['tác giả:dương', ['Mưa', 'Đảng']],
    ['trạng thái:chờ duyệt', ['Mưa']],
    ['status:draft status:published', ['Ban', 'Đảng']],
    ['has:photo', []],
    ['có:chú thích', ['Đảng']],
    ['có:ghi chú', ['Mưa']],
    ['ảnh:"quang thái"', ['Đảng']],
    ['photo:trướng', ['Đảng']],
    ['lang:en', ['Ban']],
    ['ngày:19/6/2022', ['Mưa', 'Đảng']],
    ['từ:19/6/2022 đến:19/6/2022 status:published', ['Đảng']],
    ['đến:18/6/2022', ['Ban']],
    ['from:2022', ['Mưa', 'Đảng']],
    ['số liệu', ['Mưa']],
    ['buc truong quang thai', ['Đảng']],
  ];

  it.each(cases)('%s', (query, expected) => {
    expect(found(fill(), query)).toEqual([...expected].sort());
  });

  it('takes a word with marks in any spelling when it is nowhere spelled so, and says so', () => {
    const answer = fill().stories.search({ query: 'khát vòng', limit: 5 });
    expect(answer).toMatchObject({ total: 1, ran: { marks: 'folded' } });
  });

  it('goes on in any spelling on the pages after such a first page', () => {
    const { stories } = fill();
    const first = stories.search({ query: 'hoã', limit: 1 });
    const second = stories.search({ query: 'hoã', limit: 1, after: first.next ?? 0 });
    const third = stories.search({ query: 'hoã', limit: 5, after: second.next ?? 0 });
    const seen = [...first.stories, ...second.stories, ...third.stories];
    expect(new Set(seen.map(({ headline }) => headline.split(' ')[0]))).toEqual(new Set(['Ban', 'Đảng']));
    expect(third).toMatchObject({ next: null, ran: { marks: 'folded' } });
  });

  it('puts stories with the words in the headline before newer ones that mention them', () => {
    const archive = makeArchive({ now: steadyClock() });
    const make = (headline: string, text: string) =>
      archive.stories.create({ fields: { headline }, body: doc(p(text)), cause: 'created' });
    make('Chợ nổi Cái Răng', 'Một sáng.');
    make('Bài khác', 'Có nhắc chợ và nổi ở xa nhau.');
    make('Bài khác nữa', 'Có nhắc chợ nổi.');
    const headlines = archive.stories.search({ query: 'cho noi', limit: 5 }).stories.map(({ headline }) => headline);
    expect(headlines).toEqual(['Chợ nổi Cái Răng', 'Bài khác nữa', 'Bài khác']);
  });
});

describe('pages of a search', () => {
  it.each(['chuyen', '"chuyện thường ngày"', 'chuyệ'])(
    'bring every story of %s once the first page is left out',
    (query) => {
      const archive = makeArchive({ now: steadyClock() });
      archive.transaction(() => {
        for (let number = 0; number < 130; number += 1)
          archive.stories.create({ fields: { headline: `Chuyện thường ngày ${number}` }, cause: 'created' });
      });
      const seen = new Set<string>();
      let page = archive.stories.search({ query, limit: 25 });
      for (const { id } of page.stories) seen.add(id);
      while (page.next !== null) {
        page = archive.stories.search({ query, limit: 25, after: page.next });
        for (const { id } of page.stories) seen.add(id);
      }
      expect(seen.size).toBe(130);
    },
  );
});

describe('any text', () => {
  const nasty = [
    'NULL',
    'undefined',
    '0/0',
    '1;DROP TABLE story',
    "' OR 1=1 --",
    '"',
    '""',
    '"""',
    '(',
    ')',
    'AND',
    'OR NOT',
    'NEAR(a b)',
    'a*',
    '*',
    '^a',
    '{a b}:c',
    '-',
    '--',
    '- -',
    '-"',
    '-:',
    ':',
    ':::',
    'mục:',
    'mục:"',
    '-mục:',
    'từ:',
    'từ:99/99/9999',
    'date:0000',
    'to:9999',
    'from:1000 to:9999',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud800',
    '\udfff\ud800',
    '💥👨‍👩‍👧',
    'ﷺ',
    'Ω≈ç√∫˜µ',
    '田中さん',
    'ﾟ･✿ヾ╲',
    '̡͓̞',
    'İıſß',
    '١٢٣',
    '½',
    '%_\\',
    '<script>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is typed, whatever language would read it
    '${7*7}',
    '../../etc/passwd',
    '¤a',
    '§a',
    '¦1',
    '¬a',
    '«»',
    'a·b',
    'x'.repeat(1000),
    '" '.repeat(500),
    '-a '.repeat(333),
    'a '.repeat(500),
    '"a b" '.repeat(160),
    'by:"a" '.repeat(140),
  ];

  it.each(nasty)('is a legal query: %j', (query) => {
    expect(fill().stories.search({ query, limit: 5 }).tookMs).toBeGreaterThanOrEqual(0);
  });

  it('is a legal query, whatever it is made of', () => {
    const archive = fill();
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', '-', ':', 'mục:', 'từ:', 'status:', '-tag:', 'has:', ' ', 'hôm qua', 'Đảng', 'ủ', '(', '*'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        archive.stories.search({ query: pieces.join(''), limit: 5 });
      }),
      { numRuns: 300 },
    );
  });
});
