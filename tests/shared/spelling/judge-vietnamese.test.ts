import { describe, expect, it } from 'vitest';
import { isWrongVietnamese } from '../../../shared/spelling/judge-vietnamese.ts';
import { suggestVietnamese } from '../../../shared/spelling/suggest-vietnamese.ts';

const english = new Set(['marketing', 'team', 'chip', 'has', 'export']);
const isWrong = (word: string) => isWrongVietnamese(word, (found) => english.has(found));

describe('a word of a Vietnamese text', () => {
  it('is wrong where it mixes marks wrongly', () => {
    const words = ['nghành', 'nguời', 'đựơc', 'đươc', 'cuả', 'khôngcó', 'nhữgn', 'qúy', 'Đựơc', 'xửlý'];
    expect(words.filter((word) => !isWrong(word))).toEqual([]);
  });

  it('is wrong without marks where a slip of a finger explains it', () => {
    expect(['thanhf', 'nghanh', 'trogn', 'tronng', 'ddaang'].filter((word) => !isWrong(word))).toEqual([]);
  });

  it('is left alone where it is a name, a brand, foreign or no word at all', () => {
    const words = `Samsung Facebook Krông Lắk Müller Beyoncé UBND iPhone kWh km TP x café marketing team chip export
      zalo livestream iphone São François Kraków Jokowi Putin`;
    expect(words.split(/\s+/).filter(isWrong)).toEqual([]);
  });

  it('is left alone where it is right', () => {
    expect(['hoà', 'hòa', 'Thuý', 'quý', 'gìn', 'khuỷu'].filter(isWrong)).toEqual([]);
  });
});

describe('suggestions for a misspelled word', () => {
  it.each([
    ['đựơc', 'được'],
    ['nguời', 'người'],
    ['thuờng', 'thường'],
    ['nghành', 'ngành'],
    ['kách', 'cách'],
    ['gê', 'ghê'],
    ['thanhf', 'thành'],
    ['trogn', 'trong'],
    ['tronng', 'trong'],
    ['nhữgn', 'những'],
    ['khôngcó', 'không có'],
    ['cuả', 'của'],
    ['Đựơc', 'Được'],
    ['qúy', 'quý'],
    ['nghiã', 'nghĩa'],
    ['hoàag', 'hoàng'],
  ])('for %s begin with %s', (word, meant) => {
    expect(suggestVietnamese(word)[0]).toBe(meant);
  });

  it('offer both tones a stop can take', () => {
    expect(suggestVietnamese('quôc').slice(0, 2)).toEqual(['quốc', 'quộc']);
  });

  it('are few, and never the word itself', () => {
    for (const word of ['nghành', 'bứơc', 'thuờng']) {
      expect(suggestVietnamese(word).length).toBeLessThanOrEqual(6);
      expect(suggestVietnamese(word)).not.toContain(word);
    }
  });
});
