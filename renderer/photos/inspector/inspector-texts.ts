import type { Text } from '../../../shared/base/language.ts';

export const inspectorTexts = {
  words: { en: 'Words', vi: 'Lời' },
  rights: { en: 'Rights', vi: 'Quyền' },
  crops: { en: 'Crops', vi: 'Cắt ảnh' },
  uses: { en: 'Used in', vi: 'Nơi dùng' },
  hide: { en: 'Hide', vi: 'Ẩn' },
  several: { en: '{count, plural, other {# photos}}', vi: '{count, plural, other {# ảnh}}' },
  severalHint: { en: 'What you write here goes into all of them.', vi: 'Nội dung gõ ở đây sẽ ghi vào tất cả.' },
  firstOnly: {
    en: 'The values of the first {count} are shown; what you write goes into all.',
    vi: 'Đang hiện giá trị của {count} ảnh đầu; nội dung gõ sẽ ghi vào tất cả.',
  },
  mixed: { en: 'Different values', vi: 'Nhiều giá trị khác nhau' },
  none: { en: 'Not given', vi: 'Chưa ghi' },
  saving: { en: 'Saving…', vi: 'Đang lưu…' },
  typing: { en: 'Not saved yet', vi: 'Chưa lưu' },
  saved: { en: 'Saved', vi: 'Đã lưu' },
  failed: { en: 'Not saved', vi: 'Không lưu được' },
  octets: { en: '{used}/{most} octets', vi: '{used}/{most} octet' },
  octetsOver: {
    en: 'Older programs will see it cut at {most} octets.',
    vi: 'Phần mềm cũ chỉ thấy {most} octet đầu.',
  },
  form: { en: 'Other programs understand: {form}', vi: 'Phần mềm khác chỉ hiểu: {form}' },
  previous: { en: 'Photo before', vi: 'Ảnh trước' },
  next: { en: 'Next photo', vi: 'Ảnh sau' },
  completions: { en: 'Completions', vi: 'Gợi ý' },
  file: { en: 'File', vi: 'Tệp' },
  taken: { en: 'taken {time}', vi: 'chụp {time}' },
} as const satisfies Readonly<Record<string, Text>>;
