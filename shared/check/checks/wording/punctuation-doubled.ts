import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

/** Two full stops in a row, but not the three of an ellipsis; `!!` and `??` belong to people’s own words. */
const DOUBLED = /(?<![.,;:…])(?:([,;:])\1+|\.\.)(?![.,;:…])|[,;:]\.(?=\s|$)/gu;

export const punctuationDoubled: Check = {
  id: 'punctuation-doubled',
  title: { en: 'Doubled signs', vi: 'Dấu câu lặp' },
  message: { en: 'Two signs where one belongs: {words}', vi: 'Thừa dấu câu: {words}' },
  why: { en: 'Left over from a cut.', vi: 'Sót lại khi cắt câu.' },
  fixLabel: { en: 'Leave one', vi: 'Để một dấu' },
  find: (subject) =>
    findInWords(subject, {
      grade: 'suggest',
      findEdits: (text) => editMatches(text, DOUBLED, ([signs]) => (signs.includes('.') ? '.' : signs.slice(0, 1))),
    }),
};
