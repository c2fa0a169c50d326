import type { Text } from '../../../shared/base/language.ts';
import type { FilterKind } from '../../../shared/search/query.ts';

export const searchTexts = {
  filters: { en: 'Add a filter', vi: 'Thêm bộ lọc' },
  suggestions: { en: 'Values for the filter', vi: 'Giá trị cho bộ lọc' },
  understood: { en: 'What is looked for', vi: 'Đang tìm theo' },
  removeFilter: { en: 'Remove the filter {filter}', vi: 'Bỏ bộ lọc {filter}' },
  not: { en: 'not', vi: 'trừ' },
  folded: {
    en: 'Nowhere spelled so: found in other spellings.',
    vi: 'Không có bài nào viết đúng dấu này; đang hiện các cách viết khác dấu.',
  },
  unread: {
    en: 'The filter “{part}” is not understood.',
    vi: 'Chưa hiểu bộ lọc “{part}”.',
  },
  saveSearch: { en: 'Save search…', vi: 'Lưu mục tìm…' },
  saveTitle: { en: 'Save the search', vi: 'Lưu mục tìm' },
  changeTitle: { en: 'Change the saved search', vi: 'Sửa mục tìm đã lưu' },
  searchName: { en: 'Name', vi: 'Tên' },
  searchNameHint: {
    en: 'Everybody who works with this archive sees it on the left of the Desk.',
    vi: 'Mọi người dùng kho bài này đều thấy ở cột bên trái Bàn biên tập.',
  },
  searchQuery: { en: 'What it looks for', vi: 'Nội dung tìm' },
  saved: { en: 'Saved searches', vi: 'Mục tìm đã lưu' },
  savedDone: { en: 'Search saved: {name}', vi: 'Đã lưu mục tìm: {name}' },
  count: { en: '{count, number}', vi: '{count, number}' },
  countOrMore: { en: '{count, number}+', vi: '{count, number}+' },
  change: { en: 'Change…', vi: 'Sửa…' },
  remove: { en: 'Remove', vi: 'Xóa' },
  removed: { en: 'Saved search removed: {name}', vi: 'Đã xóa mục tìm: {name}' },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  more: { en: 'More for {name}', vi: 'Thao tác với {name}' },
  years: { en: 'Year', vi: 'Năm' },
  narrow: { en: 'Narrow down', vi: 'Thu hẹp' },
  about: {
    en: '{count, plural, one {about # story} other {about # stories}}',
    vi: 'khoảng {count, number} bài',
  },
  exactly: { en: '{count, plural, one {# story} other {# stories}}', vi: '{count, number} bài' },
  moreThan: {
    en: 'More than {count, number} stories found',
    vi: 'Tìm thấy hơn {count, number} bài',
  },
  emptyFiltered: { en: 'No story fits all of this', vi: 'Không bài nào khớp tất cả điều kiện' },
  emptyFilteredHint: {
    en: 'Take a filter away, or look for fewer words.',
    vi: 'Thử bỏ bớt bộ lọc hoặc tìm ít chữ hơn.',
  },
  takingIn: {
    en: 'Search is taking in your stories: {done, number} of {total, number}. It finds those it has so far.',
    vi: 'Đang đưa bài vào mục tìm: {done, number} / {total, number}. Bài đã đưa vào thì tìm được ngay.',
  },
  clearSearch: { en: 'Clear the search', vi: 'Xóa nội dung tìm' },
} as const satisfies Readonly<Record<string, Text>>;

/** Headings of what found stories have in common, and names of the filters on their chips. */
export const filterLabels: Readonly<Record<FilterKind, Text>> = {
  section: { en: 'Section', vi: 'Chuyên mục' },
  status: { en: 'Status', vi: 'Trạng thái' },
  tag: { en: 'Tag', vi: 'Tag' },
  by: { en: 'Author', vi: 'Tác giả' },
  from: { en: 'From', vi: 'Từ' },
  to: { en: 'Up to', vi: 'Đến hết' },
  on: { en: 'Date', vi: 'Ngày' },
  has: { en: 'Has', vi: 'Có' },
  photo: { en: 'Photo', vi: 'Ảnh' },
  lang: { en: 'Language', vi: 'Ngôn ngữ' },
};

export const languageNames: Readonly<Record<string, Text>> = {
  vi: { en: 'Vietnamese', vi: 'Tiếng Việt' },
  en: { en: 'English', vi: 'Tiếng Anh' },
};
