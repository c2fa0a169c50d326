import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

/** Between words of lower-case letters only: abbreviations (`TP.HCM`, `v.v.`), addresses, times and numbers stay. */
const TIGHT = /(?<=(?<![\p{L}\p{N}.@/_-])\p{L}?\p{Ll}{2,})[,;!?](?=\p{L}\p{Ll}+(?![\p{L}\p{N}.@/_-]*[@/_]))/gu;

export const spaceMissing: Check = {
  id: 'space-missing',
  title: { en: 'Missing space', vi: 'Thiếu khoảng cách' },
  message: {
    en: 'No space after a sign in {count, plural, one {one place} other {# places}}.',
    vi: 'Thiếu khoảng cách sau dấu câu ở {count} chỗ.',
  },
  why: {
    en: 'Search and line breaking take the two words for one.',
    vi: 'Máy tìm kiếm và ngắt dòng coi hai chữ là một.',
  },
  fixLabel: { en: 'Put them in', vi: 'Thêm khoảng cách' },
  find: (subject) =>
    findInWords(subject, { grade: 'suggest', findEdits: (text) => editMatches(text, TIGHT, ([sign]) => `${sign} `) }),
};
