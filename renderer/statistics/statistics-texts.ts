import type { Text } from '../../shared/base/language.ts';

/** The words of the Statistics screen beside what is counted. */
export const screenTexts = {
  title: { en: 'Statistics', vi: 'Thống kê' },
  period: { en: 'Period', vi: 'Khoảng thời gian' },
  ownDays: { en: 'Days of your choice', vi: 'Tự chọn ngày' },
  from: { en: 'From', vi: 'Từ ngày' },
  to: { en: 'To', vi: 'Đến ngày' },
  basis: {
    en: 'A story counts on the day it came out, or was made while it is not out, and for its first author. The trash does not count.',
    vi: 'Bài tính vào ngày xuất bản, chưa xuất bản thì tính ngày tạo; tính cho tác giả đứng tên đầu. Không tính thùng rác.',
  },
  again: { en: 'Count again', vi: 'Đếm lại' },
  counting: { en: 'Counting…', vi: 'Đang đếm…' },
  save: { en: 'Save as CSV', vi: 'Lưu CSV' },
  saved: { en: 'Saved as {file}', vi: 'Đã lưu {file}' },
  backwards: { en: 'The period ends before it begins.', vi: 'Ngày kết thúc trước ngày bắt đầu.' },
  none: { en: 'No stories in these days', vi: 'Không có bài nào trong khoảng này' },
  noneHint: { en: 'Choose a longer period.', vi: 'Hãy chọn khoảng dài hơn.' },
  overTime: { en: 'Over time', vi: 'Theo thời gian' },
  each: { en: 'Each line is a', vi: 'Mỗi dòng là một' },
  day: { en: 'Day', vi: 'Ngày' },
  week: { en: 'Week', vi: 'Tuần' },
  month: { en: 'Month', vi: 'Tháng' },
  weekDays: { en: '{from} to {to}', vi: '{from} đến {to}' },
  sections: { en: 'By section', vi: 'Theo chuyên mục' },
  authors: { en: 'By author', vi: 'Theo tác giả' },
  statuses: { en: 'By status', vi: 'Theo trạng thái' },
  all: { en: 'Show all {count, number}', vi: 'Xem cả {count, number} dòng' },
  fewer: { en: 'Show fewer', vi: 'Thu gọn' },
  seePhotos: { en: 'See them', vi: 'Xem ảnh' },
  wholeArchive: { en: 'in the whole archive', vi: 'trong cả kho' },
} as const satisfies Readonly<Record<string, Text>>;
