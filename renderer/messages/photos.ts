import type { Text } from '../../shared/base/language.ts';

export const photosTexts = {
  title: { en: 'Photos', vi: 'Ảnh' },
  add: { en: 'Add photos…', vi: 'Thêm ảnh…' },
  adding: { en: 'Adding photos…', vi: 'Đang thêm ảnh…' },
  empty: { en: 'No photos yet', vi: 'Chưa có ảnh nào' },
  emptyHint: {
    en: 'Drop photos here. Captions and credits in the files are read.',
    vi: 'Thả ảnh vào đây. Chú thích và nguồn ghi trong tệp sẽ được đọc.',
  },
  total: { en: '{count, plural, one {# photo} other {# photos}}', vi: '{count} ảnh' },
  noCaption: { en: 'No caption', vi: 'Chưa có chú thích' },
  details: { en: 'About the photo', vi: 'Thông tin ảnh' },
  chooseOne: { en: 'Choose a photo to see what is known of it', vi: 'Chọn một ảnh để xem thông tin' },
  saved: { en: 'Saved', vi: 'Đã lưu' },
  known: {
    en: '{count, plural, one {# photo was} other {# photos were}} in the archive already',
    vi: '{count} ảnh đã có sẵn trong kho',
  },
  size: { en: '{width} × {height} px', vi: '{width} × {height} px' },
} as const satisfies Readonly<Record<string, Text>>;
