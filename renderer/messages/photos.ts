import type { Text } from '../../shared/base/language.ts';

export const photosTexts = {
  title: { en: 'Photos', vi: 'Ảnh' },
  add: { en: 'Add photos…', vi: 'Thêm ảnh…' },
  empty: { en: 'No photos yet', vi: 'Chưa có ảnh nào' },
  emptyHint: {
    en: 'Drop photos here, or add a card. Captions and credits in the files are read.',
    vi: 'Thả ảnh vào đây, hoặc chọn thẻ máy ảnh. Chú thích và nguồn ghi trong tệp sẽ được đọc.',
  },
  emptyView: { en: 'No photo is like this', vi: 'Không ảnh nào như vậy' },
  emptyViewHint: { en: 'Take a filter away, or look for other words.', vi: 'Bỏ bớt bộ lọc, hoặc tìm từ khác.' },
  showAll: { en: 'Show all photos', vi: 'Hiện tất cả ảnh' },
  total: { en: '{count, plural, one {# photo} other {# photos}}', vi: '{count, plural, other {# ảnh}}' },
  selected: { en: '{count} selected', vi: 'Đã chọn {count}' },
  place: { en: '{at} of {count}', vi: '{at}/{count}' },
  noCaption: { en: 'No caption', vi: 'Chưa có chú thích' },
  tagged: { en: 'Tagged', vi: 'Đã đánh dấu' },
  withdrawn: { en: 'Withdrawn', vi: 'Đã gỡ' },
  rated: { en: '{count, plural, one {# star} other {# stars}}', vi: '{count, plural, other {# sao}}' },
  used: {
    en: 'Used in {count, plural, one {# story} other {# stories}}',
    vi: 'Dùng trong {count, plural, other {# bài}}',
  },
  notShown: { en: 'Kept as it came; it cannot be shown here.', vi: 'Được giữ nguyên; không hiện được ở đây.' },
  noAlt: { en: 'No alt text', vi: 'Chưa có văn bản thay thế' },
  noCredit: { en: 'No credit', vi: 'Chưa ghi nguồn' },
  stopped: { en: 'May not be used', vi: 'Không được dùng' },
  chooseOne: { en: 'Choose a photo to see what is known of it', vi: 'Chọn một ảnh để xem thông tin' },
  compareHint: { en: 'Select two to four photos to compare.', vi: 'Chọn từ hai đến bốn ảnh để so sánh.' },
  chooseSome: { en: 'Choose photos first.', vi: 'Hãy chọn ảnh trước.' },
  known: {
    en: '{count, plural, one {# photo was} other {# photos were}} in the archive already',
    vi: '{count, plural, other {# ảnh}} đã có sẵn trong kho',
  },
  size: { en: '{width} × {height} px', vi: '{width} × {height} px' },
  smaller: { en: 'Smaller thumbnails', vi: 'Ảnh nhỏ hơn' },
  bigger: { en: 'Larger thumbnails', vi: 'Ảnh lớn hơn' },
  inspector: { en: 'About the photo', vi: 'Thông tin ảnh' },
  marked: {
    en: '{count, plural, one {# photo marked} other {# photos marked}}',
    vi: 'Đã đánh dấu {count, plural, other {# ảnh}}',
  },
  changed: {
    en: '{count, plural, one {# photo changed} other {# photos changed}}',
    vi: 'Đã sửa {count, plural, other {# ảnh}}',
  },
  nothingChanged: { en: 'Nothing had to be changed.', vi: 'Không có gì phải sửa.' },
  unknownVariables: { en: 'Nobody knows what {names} stands for.', vi: 'Không rõ {names} là gì.' },
  undone: {
    en: '{count, plural, one {# photo is} other {# photos are}} as before',
    vi: '{count, plural, other {# ảnh}} trở lại như trước',
  },
  redone: {
    en: '{count, plural, one {# photo changed} other {# photos changed}} again',
    vi: 'Đã làm lại {count, plural, other {# ảnh}}',
  },
  keptOnUndo: {
    en: '{count, plural, one {# was} other {# were}} changed again meanwhile and left alone',
    vi: '{count, plural, other {# mục}} đã được sửa tiếp nên giữ nguyên',
  },
  nothingToUndo: { en: 'There is nothing to take back.', vi: 'Không có gì để hoàn tác.' },
  nothingToRedo: { en: 'There is nothing to do again.', vi: 'Không có gì để làm lại.' },
} as const satisfies Readonly<Record<string, Text>>;
