import type { Text } from '../../shared/base/language.ts';

/** Words of the whole of Galley, used on more than one screen. */
export const galleyTexts = {
  cancel: { en: 'Cancel', vi: 'Hủy' },
  close: { en: 'Close', vi: 'Đóng' },
  save: { en: 'Save', vi: 'Lưu' },
  add: { en: 'Add', vi: 'Thêm' },
  remove: { en: 'Remove', vi: 'Bỏ' },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  back: { en: 'Back to the desk', vi: 'Về bàn biên tập' },
  loading: { en: 'Loading…', vi: 'Đang tải…' },
  reconnecting: {
    en: 'Galley is not answering. What you typed is kept here; reconnecting…',
    vi: 'Galley chưa trả lời. Phần bạn gõ vẫn được giữ; đang kết nối lại…',
  },
  bug: { en: 'Something went wrong in Galley.', vi: 'Galley gặp trục trặc.' },
  bugHint: {
    en: 'Your text is kept. Please tell the desk what you did.',
    vi: 'Nội dung của bạn vẫn được giữ. Hãy báo cho tòa soạn bạn vừa làm gì.',
  },
  untitled: { en: 'Untitled story', vi: 'Bài chưa có tít' },
  reason: { en: 'Reason', vi: 'Lý do' },
  words: { en: '{count, plural, one {# word} other {# words}}', vi: '{count} tiếng' },
  photos: { en: '{count, plural, one {# photo} other {# photos}}', vi: '{count} ảnh' },
  more: { en: 'More', vi: 'Thêm' },
  notifications: { en: 'Notifications', vi: 'Thông báo' },
} as const satisfies Readonly<Record<string, Text>>;
