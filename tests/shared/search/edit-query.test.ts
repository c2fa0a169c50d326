import { describe, expect, it } from 'vitest';
import { findFilterBeingTyped } from '../../../shared/search/complete-query.ts';
import { addPart, findFilter, leaveOutUnfinished, removeSpan, writeFilter } from '../../../shared/search/edit-query.ts';
import { filterKinds } from '../../../shared/search/filter-words.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { FilterKind } from '../../../shared/search/query.ts';

const filtersOf = (text: string) => parseQuery(text, { now: 0, zone: 'Asia/Ho_Chi_Minh' }).filters;

const values: Readonly<Record<FilterKind, string>> = {
  section: 'Tin tức',
  status: 'draft',
  tag: 'Khu công nghiệp',
  by: 'Lam Dương',
  from: '19/6/2022',
  to: '6/2022',
  on: '2022',
  has: 'photo',
  photo: 'Quang Thái',
  lang: 'vi',
};

describe('what is searched for while somebody types', () => {
  it.each([
    ['mưa mục:', 'mưa '],
    ['mưa trạng thái:đang bi', 'mưa '],
    ['mưa -ngày:tuần tr', 'mưa '],
    ['status:dr', ''],
    ['mưa ngày:31/2', 'mưa '],
    ['mưa ngày:31/2 ', 'mưa ngày:31/2 '],
    ['mưa mục:t', 'mưa mục:t'],
    ['mưa ngày:hôm qua', 'mưa ngày:hôm qua'],
  ])('%j leaves out a filter that says nothing yet', (text, expected) => {
    expect(leaveOutUnfinished(text, parseQuery(text, { now: 0, zone: 'Asia/Ho_Chi_Minh' }))).toBe(expected);
  });
});

describe('a written filter', () => {
  it.each(filterKinds)('%s is read again as it was meant, in both languages', (kind) => {
    for (const language of ['vi', 'en'] as const)
      expect(filtersOf(`mưa ${writeFilter(kind, values[kind], language)} `)).toMatchObject([{ kind }]);
  });

  it('of a year is only the whole year', () => {
    const isFound = (text: string) => findFilter(filtersOf(text), 'on', '2022') !== null;
    expect(
      ['ngày:2022', 'ngày:2022-2023', 'ngày:1/2/2022-1/2/2023', 'ngày:quý 1/2022', 'ngày:6/2022', 'từ:2022'].map(
        isFound,
      ),
    ).toEqual([true, false, false, false, false, false]);
  });

  it('is found in the query and taken out of it', () => {
    const text = addPart(addPart('mưa', writeFilter('section', 'Tin tức', 'vi')), writeFilter('on', '2022', 'vi'));
    expect(text).toBe('mưa mục:"Tin tức" ngày:2022 ');
    const [section, year] = [
      findFilter(filtersOf(text), 'section', 'tin tức'),
      findFilter(filtersOf(text), 'on', '2022'),
    ];
    expect([section?.kind, year?.kind, findFilter(filtersOf(text), 'on', '2021')]).toEqual(['section', 'on', null]);
    expect(removeSpan(text, section ?? { start: 0, end: 0 })).toBe('mưa ngày:2022 ');
  });
});

describe('findFilterBeingTyped', () => {
  it.each([
    ['mưa mục:', 'section', '', ''],
    ['mưa mục:tin', 'section', 'tin', 'tin'],
    ['mục:"Tin t', 'section', 'Tin t', '"Tin t'],
    ['trạng thái:nh', 'status', 'nh', 'nh'],
    ['lớn từ:', 'from', '', ''],
    ['-status:d', 'status', 'd', 'd'],
    ['mưa trạng thái:chờ d', 'status', 'chờ d', 'chờ d'],
    ['mục:tin t', 'section', 'tin t', 'tin t'],
    ['từ:tuần tr', 'from', 'tuần tr', 'tuần tr'],
  ])('in %j finds %s', (text, kind, typed, value) => {
    const found = findFilterBeingTyped(text, text.length);
    expect(found).toEqual({ kind, typed, start: text.length - value.length, end: text.length });
  });

  it.each([
    'mưa',
    'title:',
    'mục:tin ',
    'ảnh:quang th',
    'trạng thái:nháp ',
    'trạng thái:nháp m',
    'mục:"Tin tức"',
    'http://',
    '',
  ])('finds none in %j', (text) => {
    expect(findFilterBeingTyped(text, text.length)).toBeNull();
  });
});
