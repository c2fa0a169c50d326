import type { Text } from '../../../shared/base/language.ts';

export const photoCommandTexts = {
  tag: { en: 'Tag or untag photos', vi: 'Đánh dấu hoặc bỏ dấu ảnh' },
  loupe: { en: 'Look at the photo', vi: 'Xem ảnh lớn' },
  compare: { en: 'Compare photos side by side', vi: 'So sánh ảnh cạnh nhau' },
  zoom: { en: 'Zoom to 100%', vi: 'Phóng 100%' },
  inspector: { en: 'Show or hide what is known of the photo', vi: 'Hiện hoặc ẩn thông tin ảnh' },
  crop: { en: 'Crop the photo', vi: 'Cắt ảnh' },
  rights: { en: 'Rights of the photo', vi: 'Quyền dùng ảnh' },
  caption: { en: 'Write the caption', vi: 'Viết chú thích' },
  search: { en: 'Search photos', vi: 'Tìm ảnh' },
  selectAll: { en: 'Select all photos', vi: 'Chọn tất cả ảnh' },
  next: { en: 'Next photo, in the same field', vi: 'Ảnh sau, cùng ô đang gõ' },
  previous: { en: 'Photo before, in the same field', vi: 'Ảnh trước, cùng ô đang gõ' },
  ingest: { en: 'Add photos…', vi: 'Thêm ảnh…' },
  template: { en: 'Caption template…', vi: 'Mẫu chú thích…' },
  replace: { en: 'Find and replace in photos…', vi: 'Tìm và thay trong ảnh…' },
  withdraw: { en: 'Withdraw photos everywhere…', vi: 'Gỡ ảnh khỏi mọi nơi…' },
  swap: { en: 'Replace the photo everywhere…', vi: 'Thay ảnh ở mọi bài…' },
  undo: { en: 'Take back the last change of photos', vi: 'Hoàn tác lần sửa ảnh gần nhất' },
  redo: { en: 'Do the change of photos again', vi: 'Làm lại lần sửa ảnh' },
  wordsVi: { en: 'photo picture sheet', vi: 'ảnh hình bàn ảnh' },
} as const satisfies Readonly<Record<string, Text>>;
