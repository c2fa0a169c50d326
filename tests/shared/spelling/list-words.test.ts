import { describe, expect, it } from 'vitest';
import { listWords } from '../../../shared/spelling/list-words.ts';

const words = (text: string) => listWords(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are what can be spelled, with where they stand', () => {
    expect(listWords('“Ki-lô-mét”, he didn’t.')).toEqual([
      { word: 'Ki', start: 1, end: 3 },
      { word: 'lô', start: 4, end: 6 },
      { word: 'mét', start: 7, end: 10 },
      { word: 'he', start: 13, end: 15 },
      { word: 'didn’t', start: 16, end: 22 },
    ]);
  });

  it('are no numbers, addresses, accounts or hashtags', () => {
    expect(words('19h30 A320 https://bao.vn/tin ten@bao.vn @ten #tinmoi www.bao.vn chinhphu.vn x_y còn')).toEqual([
      'còn',
    ]);
  });

  it('are both words where the space after a full stop is missing', () => {
    expect(words('xong.Hôm')).toEqual(['xong', 'Hôm']);
  });
});
