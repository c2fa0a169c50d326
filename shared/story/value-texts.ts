import type { Text } from '../base/language.ts';

/** How the values of fields that are chosen from a list are called. */
export const roleTexts = {
  text: { en: 'Text', vi: 'Bài' },
  photo: { en: 'Photo', vi: 'Ảnh' },
  video: { en: 'Video', vi: 'Video' },
  translation: { en: 'Translation', vi: 'Dịch' },
  editing: { en: 'Editing', vi: 'Biên tập' },
} as const satisfies Readonly<Record<string, Text>>;

export const genreTexts = {
  news: { en: 'News', vi: 'Tin' },
  report: { en: 'Report', vi: 'Bài phản ánh' },
  feature: { en: 'Feature', vi: 'Phóng sự' },
  interview: { en: 'Interview', vi: 'Phỏng vấn' },
  opinion: { en: 'Opinion', vi: 'Bình luận' },
  photo: { en: 'Photo story', vi: 'Phóng sự ảnh' },
  video: { en: 'Video', vi: 'Video' },
} as const satisfies Readonly<Record<string, Text>>;

export const variantTexts = {
  web: { en: 'Web', vi: 'Web' },
  mobile: { en: 'Mobile', vi: 'Di động' },
  social: { en: 'Social', vi: 'Mạng xã hội' },
  seo: { en: 'Search', vi: 'Tìm kiếm (SEO)' },
  push: { en: 'Push', vi: 'Thông báo đẩy' },
} as const satisfies Readonly<Record<string, Text>>;

export const languageTexts = {
  vi: { en: 'Vietnamese', vi: 'Tiếng Việt' },
  en: { en: 'English', vi: 'Tiếng Anh' },
} as const satisfies Readonly<Record<string, Text>>;

export const correctionTexts = {
  correction: { en: 'Correction', vi: 'Cải chính' },
  apology: { en: 'Correction and apology', vi: 'Cải chính, xin lỗi' },
} as const satisfies Readonly<Record<string, Text>>;

export const flagTexts = {
  yes: { en: 'Yes', vi: 'Có' },
  no: { en: 'No', vi: 'Không' },
} as const satisfies Readonly<Record<string, Text>>;
