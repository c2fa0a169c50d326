import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuery } from '../../../shared/search/describe-query.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';

const context = { now: Date.parse('2022-06-22T03:00:00Z'), zone: 'Asia/Ho_Chi_Minh' };
const read = (text: string) => describeQuery(parseQuery(text, context));
const filtersOf = (text: string) =>
  read(text).filters.map(({ filter, value, isExcluded }) => `${isExcluded ? '-' : ''}${filter}=${value}`);

describe('parseQuery', () => {
  it('reads words, phrases and what must not be there', () => {
    expect(read('Đảng uỷ "Hà Nội" -bão -“mưa lớn” tin')).toEqual({
      words: ['đảng', 'ủy', 'tin'],
      isOpen: true,
      phrases: ['hà nội'],
      without: ['bão', 'mưa lớn'],
      filters: [],
      unread: [],
      marks: 'exact',
    });
  });

  it('takes the last word as unfinished only while nothing follows it', () => {
    const isOpen = ['dang', 'dang ', '"dang"', 'dang -x'].map((text) => read(text).isOpen);
    expect(isOpen).toEqual([true, false, false, false]);
  });

  it.each([
    ['section:"Tin tức"', ['section=Tin tức']],
    ['mục:Xe', ['section=Xe']],
    ['muc: Xe', ['section=Xe']],
    ['chuyên mục:"Kinh tế"', ['section=Kinh tế']],
    ['thẻ:bão tag:lũ', ['tag=bão', 'tag=lũ']],
    ['tác giả:"Lam Dương"', ['by=Lam Dương']],
    ['bởi:dương by:lam', ['by=dương', 'by=lam']],
    ['trạng thái:chờ duyệt', ['status=submitted']],
    ['trang thai:cho duyet status:ready', ['status=submitted', 'status=ready']],
    ['-status:draft', ['-status=draft']],
    ['có:ảnh has:tag -có:nguồn ảnh', ['has=photo', 'has=tag', '-has=credit']],
    ['ảnh:"Quang Thái"', ['photo=quang thai']],
    ['ngôn ngữ:tiếng anh', ['lang=en']],
    ['từ:19/6/2022', ['from=2022-06-18T17:00:00.000Z']],
    ['đến:19/6/2022', ['to=2022-06-19T17:00:00.000Z']],
    ['từ:1 tháng 6 năm 2022 mưa', ['from=2022-05-31T17:00:00.000Z']],
    ['từ:1/6/2022 đến 19/6 mưa', ['on=2022-05-31T17:00:00.000Z/2022-06-19T17:00:00.000Z']],
    [
      'từ:ngày 1 tháng 6 năm 2022 đến hết ngày 19 tháng 6 năm 2022 mưa',
      ['on=2022-05-31T17:00:00.000Z/2022-06-19T17:00:00.000Z'],
    ],
    ['ngày:1-19/6/2022 -mưa', ['on=2022-05-31T17:00:00.000Z/2022-06-19T17:00:00.000Z']],
    ['ngày:19/6/2022 -2021', ['on=2022-06-18T17:00:00.000Z/2022-06-19T17:00:00.000Z']],
  ])('reads the filters of %s', (text, expected) => {
    expect(filtersOf(text)).toEqual(expected);
  });

  it('lets the words before and after a filter be words', () => {
    const { words, filters } = read('mưa lớn từ:hôm qua ở Huế');
    expect(words).toEqual(['mưa', 'lớn', 'ở', 'huế']);
    expect(filters).toHaveLength(1);
  });

  it('takes what only looks like a filter as words', () => {
    expect(read('title:x 14:44 status:lạ http://a.vn từ:bao giờ')).toMatchObject({
      words: ['title', 'x', '14', '44', 'status', 'lạ', 'http', 'a', 'vn', 'từ', 'bao', 'giờ'],
      filters: [],
    });
  });

  it('says which filters it could not read, up to the end of what may become a value', () => {
    const unread = (text: string) => parseQuery(text, context).unread;
    expect(unread('mưa ngày:31/2 lũ')).toMatchObject([{ text: 'ngày:31/2', start: 4, end: 13, hasValue: true }]);
    expect(unread('mưa trạng thái:đang biên')).toMatchObject([{ text: 'trạng thái:đang biên' }]);
    expect(unread('từ:ngày 1 tháng')).toMatchObject([{ text: 'từ:ngày 1 tháng' }]);
    expect(unread('mưa mục:')).toMatchObject([{ text: 'mục:', hasValue: false }]);
    expect(unread('mưa mục:Tin từ:hôm qua 14:44')).toEqual([]);
  });

  it('narrows nothing while the value of a filter is still to be typed', () => {
    expect(read('mưa mục:')).toMatchObject({ words: ['mưa'], filters: [] });
  });

  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(read(text).words.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('reads both normal forms of Unicode alike', () => {
    for (const text of ['Đảng ủy -"Hà Nội"', 'trạng thái:chờ duyệt từ:hôm qua'])
      expect(read(text.normalize('NFD'))).toEqual(read(text));
  });
});
