import type { Text } from '../../../shared/base/language.ts';

/** The words of the board. */
export const boardTexts = {
  layout: { en: 'Layout', vi: 'Cách hiện' },
  list: { en: 'List', vi: 'Danh sách' },
  board: { en: 'Board', vi: 'Bảng theo trạng thái' },
  showList: { en: 'Show the Desk as a list', vi: 'Hiện bàn biên tập dạng danh sách' },
  showBoard: { en: 'Show the Desk as a board', vi: 'Hiện bàn biên tập dạng bảng' },
  column: { en: '{status}: {count, plural, one {# story} other {# stories}}', vi: '{status}: {count} bài' },
  more: { en: '{count} more in the list', vi: 'Còn {count} bài trong danh sách' },
  empty: { en: 'Empty', vi: 'Trống' },
  moves: { en: 'What to do with “{headline}”', vi: 'Xử lý “{headline}”' },
  noStep: {
    en: 'From here your role has no step that way.',
    vi: 'Từ đây vai trò của bạn không có bước nào theo hướng đó.',
  },
  keys: {
    en: 'Drag a card to another column. Arrows go from card to card, Enter opens, Shift+→ takes the next step, Shift+← goes back.',
    vi: 'Kéo thẻ sang cột khác để chuyển bài. Phím mũi tên đi giữa các thẻ, Enter mở bài, Shift+→ chuyển bước tiếp, Shift+← lùi lại.',
  },
} as const satisfies Readonly<Record<string, Text>>;
