import type { Text } from '../base/language.ts';

/** The fixed words of a published site, in the publication's language. */
export const siteWords = {
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  sections: { vi: 'Chuyên mục', en: 'Sections' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  archive: { vi: 'Lưu trữ', en: 'Archive' },
  authors: { vi: 'Tác giả', en: 'Authors' },
  tags: { vi: 'Tag', en: 'Tags' },
  latest: { vi: 'Tin mới', en: 'Latest' },
  headlines: { vi: 'Tin nổi bật', en: 'Top stories' },
  all: { vi: 'Xem tất cả', en: 'See all' },
  newer: { vi: 'Mới hơn', en: 'Newer' },
  older: { vi: 'Cũ hơn', en: 'Older' },
  pages: { vi: 'Phân trang', en: 'Pages' },
  page: { vi: '{title} - trang {number}', en: '{title} - page {number}' },
  tag: { vi: 'Tag: {name}', en: 'Tag: {name}' },
  author: { vi: 'Bài của {name}', en: 'Stories by {name}' },
  month: { vi: 'Tháng {month}/{year}', en: '{month}/{year}' },
  empty: { vi: 'Chưa có bài nào.', en: 'No stories yet.' },
  feed: { vi: '{name} - tin mới', en: '{name} - latest stories' },
  notFound: { vi: 'Không tìm thấy trang này', en: 'This page cannot be found' },
  notFoundHelp: {
    vi: 'Trang có thể đã được dời hoặc gỡ. Hãy về trang nhất, tìm kiếm, hoặc xem lưu trữ theo tháng.',
    en: 'It may have been moved or taken down. Go to the front page, search, or look through the archive by month.',
  },
  home: { vi: 'Trang nhất', en: 'Front page' },
  searchWithoutScript: {
    vi: 'Trình duyệt tắt JavaScript không tìm được, nhưng vẫn xem được danh sách dưới đây và lưu trữ theo tháng.',
    en: 'Searching needs JavaScript. Without it the list below and the archive by month are still there.',
  },
} as const satisfies Readonly<Record<string, Text>>;
