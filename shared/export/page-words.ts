import type { Text } from '../base/language.ts';

/** The fixed words of a published page, in the language of the story. */
export const pageWords = {
  tags: { vi: 'Tag', en: 'Tags' },
  untitled: { vi: 'Bài chưa có tít', en: 'Story without a headline' },
  textSize: { vi: 'Cỡ chữ', en: 'Text size' },
  textSmall: { vi: 'Chữ nhỏ', en: 'Small text' },
  textNormal: { vi: 'Chữ vừa', en: 'Normal text' },
  textLarge: { vi: 'Chữ lớn', en: 'Large text' },
  photo: { vi: 'Ảnh', en: 'Photo' },
  credit: { vi: 'Ảnh: {credit}', en: 'Photo: {credit}' },
  waiting: { vi: 'Ảnh đang chờ', en: 'Photo to come' },
  gallery: { vi: 'Chùm ảnh', en: 'Photo gallery' },
  table: { vi: 'Bảng', en: 'Table' },
  source: { vi: 'Nguồn: {source}', en: 'Source: {source}' },
  related: { vi: 'Đọc thêm', en: 'Read more' },
  more: { vi: 'Xem thêm', en: 'See more' },
  corrected: { vi: 'Đính chính', en: 'Corrected' },
  updated: { vi: 'Cập nhật', en: 'Updated' },
} as const satisfies Readonly<Record<string, Text>>;
