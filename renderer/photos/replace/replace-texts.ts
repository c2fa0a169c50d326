import type { Text } from '../../../shared/base/language.ts';

export const replaceTexts = {
  title: {
    en: 'Find and replace in {count, plural, one {# photo} other {# photos}}',
    vi: 'Tìm và thay trong {count, plural, other {# ảnh}}',
  },
  find: { en: 'Find', vi: 'Tìm' },
  replacement: { en: 'Replace with', vi: 'Thay bằng' },
  field: { en: 'In', vi: 'Trong' },
  everyField: { en: 'Every field', vi: 'Mọi ô' },
  matchCase: { en: 'Capitals matter', vi: 'Phân biệt hoa thường' },
  matchMarks: { en: 'Marks matter', vi: 'Phân biệt dấu' },
  wholeWord: { en: 'Whole words', vi: 'Nguyên từ' },
  isPattern: { en: 'Regular expression', vi: 'Biểu thức chính quy' },
  hits: {
    en: '{count, plural, =0 {Nothing found} one {# place} other {# places}}',
    vi: '{count, plural, =0 {Không tìm thấy} other {# chỗ}}',
  },
  onlyFirst: { en: 'The first {count} are shown.', vi: 'Hiện {count} chỗ đầu.' },
  run: { en: 'Replace all', vi: 'Thay tất cả' },
  done: {
    en: 'Replaced in {count, plural, one {# photo} other {# photos}}',
    vi: 'Đã thay trong {count, plural, other {# ảnh}}',
  },
} as const satisfies Readonly<Record<string, Text>>;
