import type { Text } from '../../../shared/base/language.ts';

/** The words of the export presets in the settings. */
export const presetTexts = {
  heading: { en: 'Export presets', vi: 'Mẫu xuất' },
  hint: {
    en: 'What each destination gets: formats, folder, photo widths. Used in the export dialog and by galley export --preset.',
    vi: 'Mỗi nơi nhận những gì: định dạng, thư mục, cỡ ảnh. Dùng trong hộp xuất bài và lệnh galley export --preset.',
  },
  add: { en: 'New preset…', vi: 'Thêm mẫu…' },
  edit: { en: 'Change…', vi: 'Sửa…' },
  editOf: { en: 'Change preset {name}', vi: 'Sửa mẫu {name}' },
  title: { en: 'Export preset', vi: 'Mẫu xuất' },
  name: { en: 'Name', vi: 'Tên' },
  nameHint: { en: 'The destination: main site, agency, archive…', vi: 'Nơi nhận: trang chính, hãng tin, lưu trữ…' },
  formats: { en: 'Of each story', vi: 'Mỗi bài' },
  feeds: { en: 'Of the whole list', vi: 'Cả danh sách' },
  folder: { en: 'Folder', vi: 'Thư mục' },
  folderHint: { en: 'Left empty, it is asked each time.', vi: 'Để trống thì hỏi mỗi lần xuất.' },
  widths: { en: 'Photo widths in pixels', vi: 'Các cỡ ảnh (pixel)' },
  widthsHint: {
    en: 'For example 640, 1280. Empty: the usual ones.',
    vi: 'Ví dụ 640, 1280. Để trống: các cỡ thường dùng.',
  },
  widthsBad: {
    en: 'Whole numbers from 16 to 8192, at most eight.',
    vi: 'Số nguyên từ 16 đến 8192, nhiều nhất tám cỡ.',
  },
  isPublic: {
    en: 'Readers see it: everything that stops publishing holds a story back',
    vi: 'Bạn đọc sẽ thấy: mọi lỗi chặn xuất bản đều giữ bài lại',
  },
  publicMark: { en: 'checked as for publishing', vi: 'kiểm như xuất bản' },
  incomplete: {
    en: 'A preset needs a name of its own and at least one format.',
    vi: 'Mẫu cần tên riêng và ít nhất một định dạng.',
  },
  remove: { en: 'Delete', vi: 'Xóa' },
  removed: { en: 'Export preset “{name}” deleted', vi: 'Đã xóa mẫu xuất “{name}”' },
  saved: { en: 'Export presets saved', vi: 'Đã lưu mẫu xuất' },
} as const satisfies Readonly<Record<string, Text>>;
