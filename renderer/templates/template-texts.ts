import type { Text } from '../../shared/base/language.ts';

export const templateTexts = {
  newFrom: { en: 'New story from a template…', vi: 'Bài mới từ mẫu…' },
  choose: { en: 'Choose a template', vi: 'Chọn mẫu bài' },
  starters: { en: 'Come with Galley', vi: 'Mẫu có sẵn' },
  own: { en: 'Of this newsroom', vi: 'Mẫu của tòa soạn' },
  noOwn: {
    en: 'None yet. Open a story and choose “Save as a template…”.',
    vi: 'Chưa có. Mở một bài rồi chọn “Lưu làm mẫu…”.',
  },
  saveAs: { en: 'Save as a template…', vi: 'Lưu làm mẫu…' },
  name: { en: 'Name of the template', vi: 'Tên mẫu' },
  nameHint: {
    en: 'Text, section, genre and tags are kept; bylines, times and the address are not.',
    vi: 'Giữ nội dung, chuyên mục, thể loại và tag; không giữ bút danh, giờ và đường dẫn.',
  },
  saved: { en: 'Saved the template “{name}”', vi: 'Đã lưu mẫu “{name}”' },
  remove: { en: 'Remove the template {name}', vi: 'Bỏ mẫu {name}' },
  removed: { en: 'Removed the template “{name}”', vi: 'Đã bỏ mẫu “{name}”' },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
} as const satisfies Readonly<Record<string, Text>>;
