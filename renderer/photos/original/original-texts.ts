import type { Text } from '../../../shared/base/language.ts';

export const originalTexts = {
  changed: { en: 'changed', vi: 'đã sửa' },
  changedHint: { en: 'The file itself says something else.', vi: 'Trong tệp ghi khác.' },
  added: { en: 'added', vi: 'thêm mới' },
  addedHint: { en: 'The file itself says nothing here.', vi: 'Trong tệp không ghi gì ở ô này.' },
  inFile: { en: 'In the file: {text}', vi: 'Trong tệp: {text}' },
  take: { en: 'Take it back', vi: 'Lấy lại' },
  takeField: { en: 'Take it back from the file: {field}', vi: 'Lấy lại nội dung trong tệp: {field}' },
  takeAll: { en: 'Take back what the files say', vi: 'Lấy lại nội dung ghi trong tệp' },
  taken: {
    en: '{count, plural, one {# photo has} other {# photos have}} the words of the file again',
    vi: '{count, plural, other {# ảnh}} đã trở lại như trong tệp',
  },
  tooMany: {
    en: 'Choose at most {most} photos: each file has to be read.',
    vi: 'Chọn nhiều nhất {most} ảnh: phải đọc từng tệp.',
  },
  regions: { en: 'Named in the picture: {names}', vi: 'Được khoanh tên trong ảnh: {names}' },
  regionsHint: { en: 'N in the large photo shows where.', vi: 'Nhấn N khi xem ảnh lớn để thấy ở đâu.' },
  addNames: { en: 'Add to Person shown', vi: 'Ghi vào Người trong ảnh' },
  showNames: { en: 'Show the names in the picture', vi: 'Hiện tên khoanh trong ảnh' },
  noNames: { en: 'The file names nobody in the picture.', vi: 'Tệp không khoanh tên ai trong ảnh.' },
} as const satisfies Readonly<Record<string, Text>>;
