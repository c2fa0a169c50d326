import type { Text } from '../../shared/base/language.ts';

export const tagTexts = {
  edit: { en: 'Edit tag {name}', vi: 'Sửa tag {name}' },
  name: { en: 'Name', vi: 'Tên' },
  kind: { en: 'Kind', vi: 'Loại' },
  aliases: { en: 'Other names', vi: 'Tên khác' },
  aliasesTooMuch: {
    en: 'At most 100 names, of 200 characters each.',
    vi: 'Nhiều nhất 100 tên, mỗi tên không quá 200 ký tự.',
  },
  aliasesHint: {
    en: 'One a line. The tag is found by each of them.',
    vi: 'Mỗi dòng một tên. Tag được tìm thấy theo mọi tên.',
  },
  description: { en: 'Description', vi: 'Mô tả' },
  keepName: { en: 'Keep the old name as another name', vi: 'Giữ tên cũ làm tên khác' },
  together: { en: 'Often stands with', vi: 'Thường đi cùng' },
  togetherCount: { en: '{name} ({count, number})', vi: '{name} ({count, number})' },
  mergeInto: { en: 'Merge into', vi: 'Gộp vào' },
  mergeHint: {
    en: 'Its {count, plural, one {# story goes} other {# stories go}} to the other tag, its names become other names there.',
    vi: '{count, number} bài của tag này chuyển sang tag kia, các tên thành tên khác ở đó.',
  },
  merge: { en: 'Merge {count, plural, one {# story} other {# stories}}', vi: 'Gộp {count, number} bài' },
  splitName: { en: 'Split off as', vi: 'Tách thành' },
  splitHint: {
    en: 'Choose tags above: stories that have one of them get the new tag.',
    vi: 'Chọn tag ở trên: bài có một trong các tag đó nhận tag mới.',
  },
  split: { en: 'Split off {count, plural, one {# story} other {# stories}}', vi: 'Tách {count, number} bài' },
  remove: { en: 'Delete from {count, plural, one {# story} other {# stories}}', vi: 'Xóa khỏi {count, number} bài' },
  changedEdit: { en: 'Tag {name} changed', vi: 'Đã sửa tag {name}' },
  changedMerge: {
    en: 'Tag {name} merged, {count, plural, one {# story} other {# stories}}',
    vi: 'Đã gộp tag {name}, {count, number} bài',
  },
  changedSplit: {
    en: 'Tag {name} split, {count, plural, one {# story} other {# stories}}',
    vi: 'Đã tách tag {name}, {count, number} bài',
  },
  changedDelete: {
    en: 'Tag {name} deleted from {count, plural, one {# story} other {# stories}}',
    vi: 'Đã xóa tag {name} khỏi {count, number} bài',
  },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  undoOf: { en: 'Undo: {words}', vi: 'Hoàn tác: {words}' },
  undone: { en: 'Taken back', vi: 'Đã hoàn tác' },
  allChanges: { en: 'Show all {count, number}', vi: 'Xem cả {count, number} thay đổi' },
  last: { en: 'Last changes', vi: 'Thay đổi gần đây' },
  editTag: { en: 'Edit', vi: 'Sửa' },
} as const satisfies Readonly<Record<string, Text>>;
