import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

/** Letters of other alphabets that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
};
const MIXED = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}{3,}/gu;

export const lettersMixed: Check = {
  id: 'letters-mixed',
  title: { en: 'Letters of two alphabets', vi: 'Chữ lẫn bảng chữ cái' },
  message: { en: 'Words with look-alike foreign letters: {words}.', vi: 'Từ có chữ cái nước ngoài giả dạng: {words}.' },
  why: {
    en: 'They look right and are found by no search; spammers use them.',
    vi: 'Nhìn thì đúng nhưng không tìm ra được; tin rác hay dùng cách này.',
  },
  fixLabel: { en: 'Write Latin letters', vi: 'Đổi về chữ Latinh' },
  find: (subject) =>
    findInWords(subject, {
      grade: 'warn',
      findEdits: (text) =>
        editMatches(text, MIXED, ([word]) => [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('')),
    }),
};
