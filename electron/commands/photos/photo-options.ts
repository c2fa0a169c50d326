import type { CommandOption } from '../../command-line/command.ts';

export const photoOptions = {
  story: {
    value: 'ID',
    meaning: {
      en: 'with add: place the photos in a story, first into the figures that wait',
      vi: 'khi thêm: đặt ảnh vào bài, trước hết vào các khung đang chờ',
    },
  },
  template: {
    value: 'NAME',
    meaning: { en: 'with add: the metadata template to apply', vi: 'khi thêm: mẫu thông tin ảnh cần áp dụng' },
  },
  event: {
    value: 'WORDS',
    meaning: { en: 'the event the photos were taken at', vi: 'sự kiện mà ảnh được chụp' },
  },
  limit: {
    value: 'N',
    meaning: { en: 'with list: at most so many (100)', vi: 'khi liệt kê: nhiều nhất bấy nhiêu (100)' },
  },
  lacks: {
    value: 'GAP,…',
    meaning: {
      en: 'with list: without caption, credit, alt, sourceType, rights',
      vi: 'khi liệt kê: ảnh còn thiếu caption, credit, alt, sourceType, rights',
    },
  },
  search: { value: 'WORDS', meaning: { en: 'with list: with these words', vi: 'khi liệt kê: có những chữ này' } },
  unused: { meaning: { en: 'with list: in no story', vi: 'khi liệt kê: chưa dùng trong bài nào' } },
  camera: { value: 'NAME', meaning: { en: 'with list: of this camera', vi: 'khi liệt kê: chụp bằng máy này' } },
  batch: {
    value: 'ID',
    meaning: {
      en: 'with list and apply-template: the photos of one ingest',
      vi: 'khi liệt kê và áp mẫu: ảnh của một lần nhập',
    },
  },
  rights: {
    value: 'ending|ended',
    meaning: { en: 'with list: whose rights end soon, or have', vi: 'khi liệt kê: quyền sắp hết hoặc đã hết hạn' },
  },
  out: { value: 'DIR', meaning: { en: 'with export: the folder', vi: 'khi xuất: thư mục' } },
  width: {
    value: 'PX',
    meaning: { en: 'with export: at most so wide (2048)', vi: 'khi xuất: rộng nhất bấy nhiêu (2048)' },
  },
  format: { value: 'jpeg|webp', meaning: { en: 'with export: jpeg or webp', vi: 'khi xuất: jpeg hoặc webp' } },
  crop: {
    value: 'SLOT',
    meaning: {
      en: 'with export: wide, standard, square, portrait or free',
      vi: 'khi xuất: cắt theo khung wide, standard, square, portrait hoặc free',
    },
  },
  reason: { value: 'WORDS', meaning: { en: 'with withdraw: why', vi: 'khi gỡ: lý do' } },
} as const satisfies Readonly<Record<string, CommandOption>>;
