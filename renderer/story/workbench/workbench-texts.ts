import type { Text } from '../../../shared/base/language.ts';

export const workbenchTexts = {
  title: { en: 'Headline and sapo', vi: 'Tít và sapo' },
  open: { en: 'Headline and sapo…', vi: 'Tít và sapo…' },
  words: { en: 'Words', vi: 'Câu chữ' },
  cards: { en: 'As readers meet them', vi: 'Bạn đọc sẽ thấy' },
  listCard: { en: 'In a list of the paper', vi: 'Trong danh sách của báo' },
  searchCard: { en: 'In a search result', vi: 'Trong kết quả tìm kiếm' },
  shareCard: { en: 'When it is shared', vi: 'Khi được chia sẻ' },
  sapoMarked: {
    en: 'The sapo has bold, italics or links; edit it in the story.',
    vi: 'Sapo có chữ đậm, nghiêng hoặc liên kết; hãy sửa ngay trong bài.',
  },
  sameAsHeadline: { en: 'As the headline', vi: 'Như tít' },
} as const satisfies Readonly<Record<string, Text>>;
