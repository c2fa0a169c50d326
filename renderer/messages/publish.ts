import type { Text } from '../../shared/base/language.ts';

export const publishTexts = {
  command: { en: 'Publish the site…', vi: 'Xuất bản trang…' },
  keywords: { en: 'website static folder', vi: 'trang tĩnh thư mục website' },
  title: { en: 'Publish the site', vi: 'Xuất bản trang' },
  help: {
    en: 'Every published story becomes a page of a folder that any web server can show. Only what changed is written; the new site takes the place of the old one in one step.',
    vi: 'Mọi bài đã xuất bản thành một trang trong thư mục mà máy chủ web nào cũng đọc được. Chỉ ghi phần đã đổi; trang mới thay trang cũ trong một bước.',
  },
  look: { en: 'What would change', vi: 'Xem sẽ đổi gì' },
  stage: { en: 'Preview', vi: 'Xem trước' },
  publish: { en: 'Publish', vi: 'Xuất bản' },
  wouldChange: {
    en: '{written} to write, {removed} to remove, {unchanged} unchanged. Nothing was written.',
    vi: 'Sẽ ghi {written} tệp, bỏ {removed} tệp, {unchanged} tệp không đổi. Chưa ghi gì.',
  },
  staged: {
    en: 'Staged beside the folder, which is as it was: {written} changed, {removed} removed.',
    vi: 'Đã dựng sẵn bên cạnh, thư mục vẫn như cũ: {written} tệp đổi, {removed} tệp bỏ.',
  },
  published: {
    en: 'Published: {written} written, {removed} removed, {unchanged} unchanged.',
    vi: 'Đã xuất bản: ghi {written} tệp, bỏ {removed} tệp, {unchanged} tệp không đổi.',
  },
  waiting: {
    en: '{count, plural, one {# story waits} other {# stories wait}} for the end of an embargo',
    vi: '{count} bài còn chờ hết giờ cấm đăng',
  },
  cameOut: { en: '“{headline}” came out at its scheduled time.', vi: 'Bài “{headline}” đã lên đúng giờ hẹn.' },
  keptIn: {
    en: '“{headline}” should be out by now and is not.',
    vi: 'Bài “{headline}” đến giờ hẹn mà chưa lên được.',
  },
  openStory: { en: 'Open', vi: 'Mở bài' },
  running: { en: 'Writing {done} of {total}…', vi: 'Đang ghi {done}/{total}…' },
  last: { en: 'Last publish', vi: 'Lần xuất bản gần nhất' },
  lastAt: { en: '{at}, to {folder}', vi: '{at}, vào {folder}' },
  schedule: { en: 'Scheduled', vi: 'Hẹn giờ đăng' },
  scheduleHint: {
    en: 'These ready stories are published by themselves while Galley is open; then publish the site.',
    vi: 'Các bài sẵn sàng này tự lên khi Galley đang mở; sau đó hãy xuất bản trang.',
  },
  scheduleEmpty: {
    en: 'No ready story has a time. Set “Scheduled for” in a story, and mark it as ready.',
    vi: 'Chưa có bài sẵn sàng nào hẹn giờ. Đặt “Hẹn giờ đăng” trong bài rồi duyệt sẵn sàng.',
  },
  stopped: {
    en: '{count, plural, one {# check keeps it in} other {# checks keep it in}}',
    vi: '{count} lỗi đang giữ lại',
  },
  untitled: { en: 'Without a headline', vi: 'Chưa có tít' },
  noSite: { en: 'No site yet', vi: 'Chưa có trang' },
  noSiteHint: {
    en: 'Name a folder, then look at a preview or publish.',
    vi: 'Ghi thư mục, rồi xem trước hoặc xuất bản.',
  },
  previewStaged: { en: 'Staged, not yet before readers', vi: 'Bản dựng sẵn, bạn đọc chưa thấy' },
  previewLive: { en: 'As it stands in the folder', vi: 'Như đang có trong thư mục' },
  width: { en: 'Width of the preview', vi: 'Bề rộng xem trước' },
  phone: { en: 'Phone', vi: 'Điện thoại' },
  desktop: { en: 'Computer', vi: 'Máy tính' },
  files: { en: 'Files', vi: 'Các tệp' },
  preview: { en: 'Preview of the site', vi: 'Xem trước trang' },
} as const satisfies Readonly<Record<string, Text>>;
