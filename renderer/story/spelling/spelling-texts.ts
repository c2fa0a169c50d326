import type { Text } from '../../../shared/base/language.ts';

export const spellingTexts = {
  turnOn: { en: 'Underline misspelled words', vi: 'Gạch chân từ sai chính tả' },
  turnOff: { en: 'Stop underlining misspelled words', vi: 'Ngừng gạch chân từ sai chính tả' },
  next: { en: 'Next misspelled word…', vi: 'Từ sai chính tả tiếp theo…' },
  noneLeft: { en: 'No misspelled words', vi: 'Không có từ sai chính tả' },
  count: {
    en: '{count, plural, one {# word may be misspelled.} other {# words may be misspelled.}}',
    vi: 'Có {count} từ có thể sai chính tả.',
  },
  showNext: { en: 'Show next', vi: 'Đến từ tiếp theo' },
  menu: { en: 'Spelling of “{word}”', vi: 'Chính tả của “{word}”' },
  noSuggestion: { en: 'No suggestions', vi: 'Không có gợi ý' },
  ignore: { en: 'Ignore in this story', vi: 'Bỏ qua trong bài này' },
  addWord: { en: 'Add to the house words', vi: 'Thêm vào từ của tòa soạn' },
  added: { en: '“{word}” is a house word now.', vi: 'Đã thêm “{word}” vào từ của tòa soạn.' },
} as const satisfies Readonly<Record<string, Text>>;
