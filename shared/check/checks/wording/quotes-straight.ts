import type { TextEdit } from '../../../document/text-edit.ts';
import type { Check } from '../../check.ts';
import { findInWords } from '../../find-in-words.ts';

export const quotesStraight: Check = {
  id: 'quotes-straight',
  title: { en: 'Straight quotes', vi: 'Ngoặc kép thẳng' },
  message: { en: 'Straight quotation marks: {words}.', vi: 'Dấu ngoặc kép thẳng: {words}.' },
  why: { en: 'The page sets “curly” ones.', vi: 'Trang dùng dấu ngoặc kép “cong”.' },
  fixLabel: { en: 'Make them curly', vi: 'Đổi thành “ ”' },
  find: (subject) => findInWords(subject, { grade: 'suggest', findEdits: findPairs }),
};

/** Only pairs on one line, around words: a lone sign may mean inches, seconds or something left out. */
function findPairs(text: string): readonly TextEdit[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}"])"(?=[^\s"])([^"\n]*[^\s"])"(?![\p{L}\p{N}"])/gu)].map(
    ({ 0: found, 1: inside = '', index }) => ({ start: index, end: index + found.length, text: `“${inside}”` }),
  );
}
