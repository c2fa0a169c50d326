import type { Text } from '../../../shared/base/language.ts';

/** The words around corrections and what was published. */
export const correctionTexts = {
  title: { en: 'Correct by law', vi: 'Cải chính theo luật' },
  hint: {
    en: '{law}. The parts below are printed under “{title}”; the version readers had is kept.',
    vi: '{law}. Các nội dung dưới đây hiện trên trang dưới tiêu đề “{title}”; bản bạn đọc đã xem được lưu lại.',
  },
  wrong: { en: 'What was published and is false', vi: 'Thông tin sai đã đăng' },
  right: { en: 'What is right', vi: 'Thông tin đúng' },
  apologise: { en: 'With an apology', vi: 'Kèm lời xin lỗi' },
  reason: { en: 'Why, for the history', vi: 'Lý do (ghi vào lịch sử)' },
  preview: { en: 'On the page', vi: 'Trên trang' },
  publish: { en: 'Publish the correction', vi: 'Đăng cải chính' },
  record: { en: 'What readers have seen', vi: 'Những gì bạn đọc đã thấy' },
  showPage: { en: 'Show the page', vi: 'Xem trang' },
  showPageOf: { en: 'Show the page of {time}', vi: 'Xem trang lúc {time}' },
  showVersion: { en: 'Show the version', vi: 'Xem phiên bản' },
  showVersionOf: { en: 'Show the version of {time}', vi: 'Xem phiên bản lúc {time}' },
  pageOf: { en: 'The page as it went out, {time}', vi: 'Trang như khi đăng lúc {time}' },
  changedSince: {
    en: 'The story has been changed since. Readers see that when it is published again.',
    vi: 'Bài đã sửa sau lần đăng này. Bạn đọc chỉ thấy khi đăng lại.',
  },
} as const satisfies Readonly<Record<string, Text>>;
