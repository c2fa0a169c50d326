import type { Text } from '../../../shared/base/language.ts';

export const findTexts = {
  bar: { en: 'Find and replace', vi: 'Tìm và thay' },
  find: { en: 'Find', vi: 'Tìm trong bài' },
  findAndReplace: { en: 'Find and replace…', vi: 'Tìm và thay…' },
  words: { en: 'Find', vi: 'Tìm' },
  replacement: { en: 'Replace with', vi: 'Thay bằng' },
  next: { en: 'Find next', vi: 'Tìm tiếp' },
  previous: { en: 'Find previous', vi: 'Tìm ngược lại' },
  matchMarks: { en: 'Match marks', vi: 'Đúng dấu' },
  marksSign: { en: 'ạ', vi: 'ạ' },
  matchCase: { en: 'Match case', vi: 'Đúng chữ hoa, chữ thường' },
  wholeWord: { en: 'Whole words', vi: 'Nguyên từ' },
  isPattern: { en: 'Regular expression', vi: 'Biểu thức chính quy' },
  inSelection: { en: 'In the selected text', vi: 'Trong phần đang chọn' },
  selectFirst: {
    en: 'Select some text first; the search then stays in it.',
    vi: 'Hãy chọn một đoạn trước, rồi việc tìm sẽ giới hạn trong đoạn đó.',
  },
  options: { en: 'How to search', vi: 'Cách tìm' },
  count: { en: '{at}/{total}', vi: '{at}/{total}' },
  countRead: { en: 'Match {at} of {total}', vi: 'Kết quả {at} trong {total}' },
  none: { en: 'Not found', vi: 'Không thấy' },
  replace: { en: 'Replace', vi: 'Thay' },
  replaceAll: { en: 'Replace all', vi: 'Thay tất cả' },
  replaced: {
    en: '{count, plural, one {# place replaced.} other {# places replaced.}}',
    vi: 'Đã thay {count} chỗ.',
  },
} as const satisfies Readonly<Record<string, Text>>;
