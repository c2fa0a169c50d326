import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

export const bracketSpaces: Check = {
  id: 'bracket-spaces',
  title: { en: 'Space inside brackets', vi: 'Cách trong ngoặc' },
  message: {
    en: '{count, plural, one {A space} other {# spaces}} just inside brackets or quotation marks.',
    vi: 'Có {count} chỗ cách ngay trong ngoặc.',
  },
  why: {
    en: 'A line may break there and leave the bracket alone.',
    vi: 'Dòng có thể ngắt ở đó, bỏ ngoặc đứng một mình.',
  },
  fixLabel: { en: 'Take them out', vi: 'Bỏ khoảng cách' },
  find: (subject) =>
    findInWords(subject, {
      grade: 'suggest',
      findEdits: (text) =>
        editMatches(
          text,
          /(?<=[([“«])[ \u00a0]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?])[ \u00a0]+(?=[)\]”»])/gu,
          () => '',
        ),
    }),
};
