import type { Text } from '../../../shared/base/language.ts';

export const noteTexts = {
  note: { en: 'Note to the editor…', vi: 'Ghi chú cho biên tập…' },
  title: { en: 'Note to the editor', vi: 'Ghi chú cho biên tập' },
  about: { en: 'About “{words}”', vi: 'Về chữ “{words}”' },
  hint: { en: 'Stays in the newsroom; no export shows it.', vi: 'Chỉ tòa soạn thấy, không bao giờ xuất ra.' },
  remove: { en: 'Remove note', vi: 'Bỏ ghi chú' },
  notes: { en: 'Notes in the text', vi: 'Ghi chú trong bài' },
  moved: {
    en: 'These words have changed meanwhile; select them again.',
    vi: 'Đoạn chữ này vừa thay đổi; hãy chọn lại.',
  },
  nothing: { en: 'Select the words the note is about first.', vi: 'Hãy chọn những chữ cần ghi chú trước.' },
} as const satisfies Readonly<Record<string, Text>>;
