import type { Text } from '../base/language.ts';

/** The fixed words of a published page, in the language of the story. */
export const pageWords = {
  tags: { vi: 'Tag', en: 'Tags' },
  textSize: { vi: 'Cỡ chữ', en: 'Text size' },
  textSmall: { vi: 'Nhỏ', en: 'Small' },
  textNormal: { vi: 'Vừa', en: 'Normal' },
  textLarge: { vi: 'Lớn', en: 'Large' },
  credit: { vi: 'Ảnh: {credit}', en: 'Photo: {credit}' },
  related: { vi: 'Đọc thêm', en: 'Read more' },
  more: { vi: 'Xem thêm', en: 'See more' },
  correction: { vi: 'Thông tin cải chính', en: 'Correction' },
  apology: { vi: 'Thông tin cải chính, xin lỗi', en: 'Correction and apology' },
  wrong: { vi: 'Thông tin đã đăng', en: 'What was published' },
  right: { vi: 'Thông tin đúng', en: 'What is right' },
} as const satisfies Readonly<Record<string, Text>>;
