import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '../../../shared/base/sort-key.ts';

const byKey = (texts: readonly string[]) =>
  texts.map((text) => ({ text, key: sortKey(text) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

describe('sortKey', () => {
  it('orders as a Vietnamese dictionary does', () => {
    const sorted = [
      'an',
      'Án',
      'ăn',
      'ấn',
      'bà',
      'bả',
      'bã',
      'bá',
      'bạ',
      'Dang',
      'đang',
      'Đảng',
      'ốm',
      'ơn',
      'út',
      'ưu',
    ];
    expect(byKey([...sorted].reverse()).map(({ text }) => text)).toEqual(sorted);
  });

  it('puts signs before digits and digits before letters', () => {
    const sorted = ['“Bão”', '19/6', '2022', 'Bão', 'Ελλάδα', '東京'];
    expect(byKey([...sorted].reverse()).map(({ text }) => text)).toEqual(sorted);
  });

  it('agrees with the collator of the platform on any Vietnamese words', () => {
    const letter = fc.constantFrom(
      ...'aàảãáạăằắâầấbcdđeèéêềếghiìíklmnoòóôồốơờớpqrstuùúưừứvxyỳý AĐÊÔƠƯ09'.normalize('NFC'),
    );
    const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [sortKey(a), sortKey(b)];
        expect(Math.sign(collator.compare(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for both forms of Unicode', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (text) => sortKey(text.normalize('NFD')) === sortKey(text),
      ),
    );
  });
});
