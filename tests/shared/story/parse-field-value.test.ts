import { describe, expect, it } from 'vitest';
import type { FieldLookups } from '../../../shared/story/field-texts.ts';
import { type FieldName, fieldNames, type StoryFields } from '../../../shared/story/fields.ts';
import { findFieldName, formatFieldValue, parseFieldValue } from '../../../shared/story/parse-field-value.ts';
import { emptyFields } from '../../../shared/story/story-fields.ts';

const tagIds = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];
const tagNames = ['Hà Nội', 'Thành ủy'];
const lookups: FieldLookups = {
  zone: 'Asia/Ho_Chi_Minh',
  now: 7,
  tagId: (name) => tagIds[tagNames.indexOf(name)] ?? 'unknown',
  tagName: (id) => tagNames[tagIds.indexOf(id)] ?? '',
};

function parse(name: FieldName, text: string): unknown {
  const parsed = parseFieldValue(name, text, lookups);
  return parsed.ok ? parsed.value[name] : { expected: parsed.problem.en };
}

const at = Date.UTC(2022, 5, 19, 7, 44);

/** One value of every field, none of them empty. */
const full: StoryFields = {
  section: 'Tin tức',
  kicker: 'Kinh tế',
  headline: 'Đảng ủy KCN&CX: cầu nối',
  sapo: [{ type: 'text', text: 'Phó Bí thư nhấn mạnh' }],
  agencyPrefix: 'TTTĐ - ',
  datelinePlace: 'Hà Nội',
  bylines: [
    { name: 'Lam Dương', role: 'text' },
    { name: 'Quang Thái', role: 'photo' },
  ],
  tags: tagIds,
  subjects: ['medtop:05000000', 'medtop:20000574'],
  publishedAt: at,
  deadlineAt: at + 500,
  embargoUntil: at + 1001,
  publishAt: at + 60_000,
  expiresAt: at + 120_000,
  headlineVariants: { web: 'Tít web: dài', push: 'Tít; ngắn' },
  slug: 'dang-uy',
  language: 'en',
  genre: 'feature',
  priority: 1,
  source: 'TTXVN',
  edNote: 'Hỏi lại\nsố liệu',
  legalFlag: true,
  related: [{ storyId: null, href: null, section: 'Tin tức', headline: 'Bài cũ', sapo: '', photoId: null }],
  correction: { at, cause: 'correction', wrong: 'ba', right: 'bốn' },
  deskNotes: [{ text: 'Hỏi lại\nsố liệu', author: 'Bút Thử', at }],
  overrides: [{ check: 'headline-long', about: 'headline|14|12', reason: 'Tên riêng dài', author: 'Bút Thử', at }],
};

describe('parseFieldValue', () => {
  it('reads back what formatFieldValue writes, for every field, full and empty', () => {
    for (const values of [full, emptyFields]) {
      const read = fieldNames.map((name) => [name, parse(name, formatFieldValue(name, values, lookups))]);
      expect(Object.fromEntries(read)).toEqual({ ...values, ...(values === full && { agencyPrefix: 'TTTĐ -' }) });
    }
  });

  it('takes times as people, machines and the clock write them', () => {
    const typed = [
      '19/06/2022 14:44',
      '19/6/2022 14g44',
      '2022-06-19T14:44',
      '2022-06-19 14:44',
      '2022-06-19T07:44:00Z',
    ];
    expect(typed.map((text) => parse('publishedAt', text))).toEqual(typed.map(() => at));
    expect([
      parse('publishedAt', '2022-06-19T14:44+07:00'),
      parse('publishedAt', 'now'),
      parse('publishedAt', ''),
    ]).toEqual([at, 7, null]);
  });

  it.each(['31/02/2022', 'hôm qua', '2022-13-01', '99999999999999', '2022-06-19T25:00:00Z'])(
    'refuses the time %s',
    (text) => {
      expect(parse('publishedAt', text)).toEqual({ expected: expect.stringContaining('19/06/2022 14:44') });
    },
  );

  it('refuses a role that does not exist, and names the ones that do', () => {
    expect(parse('bylines', 'Lam Dương; A (boss)')).toEqual({
      expected: expect.stringContaining('text, photo, video, translation or editing'),
    });
  });

  it('cleans what cannot stand in an address out of a slug', () => {
    expect([parse('slug', 'a/../b'), parse('slug', 'Đảng ủy'), parse('slug', '')]).toEqual(['a-b', 'dang-uy', '']);
  });

  it('reads bylines with roles in both languages, and keeps a bracket that names a place', () => {
    expect(parse('bylines', 'Lam Dương; Quang Thái (ảnh);Thu Hà (editing); Nhóm PV (Hà Nội)')).toEqual([
      { name: 'Lam Dương', role: 'text' },
      { name: 'Quang Thái', role: 'photo' },
      { name: 'Thu Hà', role: 'editing' },
      { name: 'Nhóm PV (Hà Nội)', role: 'text' },
    ]);
  });

  it('reads yes and no in both languages', () => {
    const read = ['yes', 'có', 'Có', 'TRUE', '1', 'no', 'không', '', '0'].map((text) => parse('legalFlag', text));
    expect(read).toEqual([true, true, true, true, true, false, false, false, false]);
  });

  it('tells no prefix from the prefix of the publication', () => {
    expect([parse('agencyPrefix', ''), parse('agencyPrefix', 'none'), parse('agencyPrefix', 'không')]).toEqual([
      null,
      '',
      '',
    ]);
  });

  it('takes subjects by code, number or name in either language, also codes of another year', () => {
    const typed = 'medtop:05000000; bau cu; Elections; 15000000; medtop:20009999';
    const known = ['medtop:05000000', 'medtop:20000574', 'medtop:15000000', 'medtop:20009999'];
    expect(parse('subjects', typed)).toEqual(known);
  });

  it.each([
    ['subjects', 'medtop:5'],
    ['subjects', 'chuyện nhà'],
    ['priority', '7'],
    ['priority', 'cao'],
    ['language', 'fr'],
    ['genre', 'poem'],
    ['legalFlag', 'có lẽ'],
    ['headlineVariants', 'Tít'],
    ['headlineVariants', 'radio: Tít'],
    ['related', '{'],
    ['related', '[1]'],
    ['correction', '{}'],
    ['tags', 'không có'],
    ['section', 'x'.repeat(501)],
  ] as const)('refuses %s = %s and says what it expects', (name, text) => {
    expect(parse(name, text)).toEqual({ expected: expect.stringMatching(/\S/) });
  });

  it('cleans what is typed', () => {
    expect(parse('headline', '  Hai\ndòng  ')).toBe('Hai dòng');
  });
});

describe('findFieldName', () => {
  it('takes a name in any case, with or without word marks', () => {
    expect(['headline', 'Headline', 'published-at', 'PUBLISHED_AT', 'nope'].map(findFieldName)).toEqual([
      'headline',
      'headline',
      'publishedAt',
      'publishedAt',
      null,
    ]);
  });
});
