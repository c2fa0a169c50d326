import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

export const ellipsisDots: Check = {
  id: 'ellipsis-dots',
  title: { en: 'Ellipsis', vi: 'Dấu ba chấm' },
  message: { en: 'Dots in place of an ellipsis: {words}', vi: 'Gõ chấm rời thay dấu ba chấm: {words}' },
  why: { en: 'One sign does not break over two lines.', vi: 'Một ký tự “…” thì không bị ngắt sang dòng.' },
  fixLabel: { en: 'Write …', vi: 'Viết …' },
  find: (subject) =>
    findInWords(subject, {
      grade: 'suggest',
      findEdits: (text) => editMatches(text, /(?<![.\d/])\.{3,4}(?!\.)/gu, () => '…'),
    }),
};
