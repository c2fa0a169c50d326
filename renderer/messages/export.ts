import type { Text } from '../../shared/base/language.ts';

export const exportTexts = {
  proved: {
    en: '{count, plural, one {# photo} other {# photos}}: caption and rights read back from the files',
    vi: '{count} ảnh: đã đọc lại chú thích và quyền trong tệp',
  },
  pictures: { en: '{count, plural, one {# file} other {# files}}', vi: '{count} tệp' },
  title: { en: 'Export {count, plural, one {# story} other {# stories}}', vi: 'Xuất {count} bài' },
  format: { en: 'Preset or format', vi: 'Mẫu xuất hoặc định dạng' },
  presetOption: { en: 'Preset: {name}', vi: 'Mẫu: {name}' },
  folder: { en: 'Folder', vi: 'Thư mục' },
  choose: { en: 'Choose…', vi: 'Chọn…' },
  start: { en: 'Export', vi: 'Xuất bài' },
  copyRich: { en: 'Copy as rich text', vi: 'Chép dạng có định dạng' },
  copyRichKeywords: { en: 'clipboard formatted word mail', vi: 'bộ nhớ tạm, chép bài, dán vào thư, word' },
  copyHtml: { en: 'Copy as HTML', vi: 'Chép mã HTML' },
  copyHtmlKeywords: { en: 'clipboard source code', vi: 'bộ nhớ tạm, mã nguồn trang' },
  copied: { en: 'Copied. Paste it where it goes.', vi: 'Đã chép. Hãy dán vào nơi cần.' },
  checks: { en: 'Checks', vi: 'Kiểm tra' },
  noFindings: { en: 'Nothing to mend', vi: 'Không có gì phải sửa' },
  findings: { en: '{stops} to stop for, {warnings} to look at', vi: '{stops} lỗi chặn, {warnings} điều cần xem' },
  heldBack: {
    en: '{count, plural, one {# story is} other {# stories are}} held back by the checks:',
    vi: 'Kiểm tra đang giữ lại {count} bài:',
  },
  override: { en: 'Reason why it may go out', vi: 'Lý do vẫn cho xuất' },
  overrideHint: {
    en: 'Without a reason it is left out. The story’s history keeps your name and the reason.',
    vi: 'Không ghi lý do thì bài bị bỏ ra. Lịch sử bài ghi lại tên bạn và lý do.',
  },
  running: { en: 'Exporting {done} of {total}…', vi: 'Đang xuất {done}/{total}…' },
  cancelled: {
    en: 'Cancelled. The stories written until then are whole; nothing was left half done.',
    vi: 'Đã hủy. Bài đã ghi xong vẫn còn nguyên; không để lại gì dở dang.',
  },
  done: {
    en: '{count, plural, one {# file} other {# files}} written, {unchanged} unchanged',
    vi: 'Đã ghi {count} tệp, {unchanged} tệp không đổi',
  },
  notInFeeds: {
    en: '{count, plural, one {# story is} other {# stories are}} not in the feeds: not published',
    vi: '{count} bài không vào nguồn tin vì chưa xuất bản',
  },
  problems: {
    en: '{count, plural, one {# story was} other {# stories were}} left out',
    vi: '{count} bài không xuất được',
  },
  show: { en: 'Show in folder', vi: 'Mở thư mục' },
  written: { en: 'Written', vi: 'Đã ghi' },
} as const satisfies Readonly<Record<string, Text>>;
