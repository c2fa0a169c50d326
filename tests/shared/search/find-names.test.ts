import { describe, expect, it } from 'vitest';
import { foldForIndex } from '../../../shared/base/fold-text.ts';
import { findNames } from '../../../shared/search/find-names.ts';

const known = ['Hà Nội', 'Đại học Quốc gia Hà Nội', 'Hòa', 'Hoa', 'TP Hồ Chí Minh', 'giáo dục', 'Nguyễn Thị Tuyến'];

function find(text: string): readonly string[] {
  const lookUp = (folded: string) => known.filter((name) => foldForIndex(name) === folded).map((name) => ({ name }));
  return [...findNames(text, lookUp)].flatMap((found) => (found === null ? [] : [found.named.name]));
}

describe('finding known names in a text', () => {
  it('takes the longest name at a place, in reading order', () => {
    expect(find('Bà Nguyễn Thị Tuyến thăm Đại học Quốc gia Hà Nội, rồi về Hà Nội.')).toEqual([
      'Nguyễn Thị Tuyến',
      'Đại học Quốc gia Hà Nội',
      'Hà Nội',
    ]);
  });

  it('takes either tone style, any case, and a text without marks', () => {
    expect(find('bà Hoà ở tp ho chi minh, HÀ NỘI'.normalize('NFD'))).toEqual(['Hòa', 'TP Hồ Chí Minh', 'Hà Nội']);
  });

  it('leaves words alone that are no names: a small letter, other marks, the end of a sentence between', () => {
    expect(find('Mua hoa. Về hả nơi. Ở Hà. Nội dung giáo dục')).toEqual(['giáo dục']);
  });
});
