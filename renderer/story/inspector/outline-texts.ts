import type { Text } from '../../../shared/base/language.ts';

export const outlineTexts = {
  tab: { en: 'Outline', vi: 'Dàn bài' },
  show: { en: 'Show outline', vi: 'Xem dàn bài' },
  none: { en: 'Nothing to list yet', vi: 'Chưa có gì trong dàn bài' },
  noneHint: {
    en: 'Subheads, photos, boxes and tables of the story are listed here.',
    vi: 'Tít xen, ảnh, box và bảng của bài sẽ có ở đây.',
  },
  subhead: { en: 'Subhead', vi: 'Tít xen' },
  'small-subhead': { en: 'Small subhead', vi: 'Tít xen nhỏ' },
  photo: { en: 'Photo', vi: 'Ảnh' },
  gallery: { en: 'Gallery', vi: 'Chùm ảnh' },
  box: { en: 'Info box', vi: 'Box thông tin' },
  table: { en: 'Table', vi: 'Bảng' },
  quote: { en: 'Pull quote', vi: 'Trích dẫn nổi bật' },
} as const satisfies Readonly<Record<string, Text>>;
