import type { Text } from '../../../shared/base/language.ts';

export const ingestTexts = {
  title: { en: 'Add photos', vi: 'Thêm ảnh' },
  event: { en: 'Event', vi: 'Sự kiện' },
  eventHint: {
    en: 'Written into every photo, and what {event} stands for.',
    vi: 'Ghi vào mọi ảnh, và là nội dung của {event}.',
  },
  eventVariable: { en: 'event', vi: 'sự kiện' },
  template: { en: 'Caption template', vi: 'Mẫu chú thích' },
  noTemplate: { en: 'None: only what the files say', vi: 'Không: chỉ giữ nội dung trong tệp' },
  first: { en: 'First number', vi: 'Số bắt đầu' },
  files: { en: 'Choose photos…', vi: 'Chọn ảnh…' },
  folder: { en: 'Choose a folder…', vi: 'Chọn thư mục…' },
  cards: { en: 'Cards', vi: 'Thẻ máy ảnh' },
  noCards: { en: 'No camera card is connected.', vi: 'Chưa cắm thẻ máy ảnh nào.' },
  dropped: {
    en: '{count, plural, one {# file} other {# files}} dropped',
    vi: 'Đã thả {count, plural, other {# tệp}}',
  },
  addDropped: { en: 'Add them', vi: 'Thêm vào kho' },
  dropHint: { en: 'Or drop files on the sheet.', vi: 'Hoặc thả tệp vào bàn ảnh.' },
  originals: {
    en: 'The files are copied into the archive and never changed.',
    vi: 'Tệp được chép vào kho và không bao giờ bị sửa.',
  },
  running: { en: 'Adding photos', vi: 'Đang thêm ảnh' },
  progress: { en: '{done} of {total}', vi: '{done}/{total}' },
  added: {
    en: '{count, plural, one {# photo added} other {# photos added}}',
    vi: 'Đã thêm {count, plural, other {# ảnh}}',
  },
  knownCount: { en: '{count} already in the archive', vi: '{count} đã có trong kho' },
  refusedCount: { en: '{count} refused', vi: '{count} bị từ chối' },
  cancelled: { en: 'Stopped; what was taken in stays.', vi: 'Đã dừng; ảnh đã nhập vẫn giữ.' },
  failed: { en: 'Adding photos did not end well.', vi: 'Việc thêm ảnh không hoàn tất.' },
  showImport: { en: 'Show this import', vi: 'Hiện đợt này' },
  details: { en: 'Details', vi: 'Chi tiết' },
  known: { en: 'Already in the archive', vi: 'Đã có trong kho' },
  knownHint: {
    en: 'The same file was added before. Nothing was changed.',
    vi: 'Tệp này đã được thêm trước đây. Không có gì thay đổi.',
  },
  show: { en: 'Show', vi: 'Xem' },
  templateToKnown: { en: 'Apply the template to these too', vi: 'Áp mẫu cho cả các ảnh này' },
  selectKnown: { en: 'Select them in the sheet', vi: 'Chọn chúng trên bàn ảnh' },
  refused: { en: 'Refused', vi: 'Bị từ chối' },
} as const satisfies Readonly<Record<string, Text>>;
