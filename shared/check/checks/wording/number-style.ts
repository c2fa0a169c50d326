import type { TextEdit } from '../../../document/text-edit.ts';
import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

/** Vietnamese writes 1.000 and 6,5; English 1,000 and 6.5. Only numbers that cannot be right in the story’s language count. */
export const numberStyle: Check = {
  id: 'number-style',
  title: { en: 'Numbers', vi: 'Cách viết số' },
  message: {
    en: 'Numbers written the way of another language: {words}.',
    vi: 'Số viết theo kiểu tiếng Anh: {words}.',
  },
  why: {
    en: 'A point for a comma makes a thousand out of one.',
    vi: 'Nhầm dấu chấm với dấu phẩy là một thành một nghìn.',
  },
  fixLabel: { en: 'Write them this language’s way', vi: 'Sửa dấu trong số' },
  find: (subject) =>
    findInWords(subject, {
      grade: 'warn',
      findEdits: subject.story.fields.language === 'vi' ? findEnglishNumbers : findVietnameseNumbers,
    }),
};

/** Not inside a longer number, date, time, address or version. */
const BEFORE = '(?<![\\p{L}\\p{N}][.,:/-]?)';
const AFTER = '(?![.,:/-]?[\\p{L}\\p{N}])';
/** Two groups of thousands, or one of three noughts: no decimals look like this. */
const COMMA_THOUSANDS = new RegExp(
  `${BEFORE}[1-9]\\d{0,2}(?:,\\d{3}){2,}(?:\\.\\d+)?${AFTER}|${BEFORE}[1-9]\\d{0,2},000${AFTER}`,
  'gu',
);
const POINT_THOUSANDS = new RegExp(
  `${BEFORE}[1-9]\\d{0,2}(?:\\.\\d{3}){2,}(?:,\\d+)?${AFTER}|${BEFORE}[1-9]\\d{0,2}\\.000${AFTER}`,
  'gu',
);
/** Decimals are told by the measure they count. */
const POINT_DECIMALS = new RegExp(
  `${BEFORE}\\d{1,3}\\.\\d{1,2}(?=%|[ \\u00a0](?:tỷ|tỉ|triệu|nghìn|ngàn|km|kg|tấn|ha|m2|m²|độ C)(?!\\p{L}))`,
  'gu',
);
const COMMA_DECIMALS = new RegExp(
  `${BEFORE}\\d{1,3},\\d{1,2}(?=%|[ \\u00a0](?:per ?cent|million|billion|trillion|km|kg|tonnes|hectares)(?!\\p{L}))`,
  'gu',
);

function findEnglishNumbers(text: string): readonly TextEdit[] {
  return swapSigns(text, COMMA_THOUSANDS, POINT_DECIMALS);
}

function findVietnameseNumbers(text: string): readonly TextEdit[] {
  return swapSigns(text, POINT_THOUSANDS, COMMA_DECIMALS);
}

function swapSigns(text: string, ...patterns: readonly RegExp[]): readonly TextEdit[] {
  const edits = patterns.flatMap((pattern) => editMatches(text, pattern, ([number]) => swap(number)));
  return edits.sort((a, b) => a.start - b.start);
}

function swap(number: string): string {
  return number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
