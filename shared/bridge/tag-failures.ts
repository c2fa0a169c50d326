import type { FailureKind } from './failure-kind.ts';

/** What can go wrong with the tags of an archive. */
export const tagFailures = {
  'tag-not-found': {
    exit: 3,
    message: { en: 'There is no tag {name}.', vi: 'Không có tag {name}.' },
    hint: { en: 'Add it first.', vi: 'Hãy thêm tag này trước.' },
  },
  'tag-name-taken': {
    exit: 3,
    message: { en: 'There is a tag {name} of this kind already.', vi: 'Đã có tag {name} thuộc loại này.' },
    hint: { en: 'Choose another name, or merge the two.', vi: 'Hãy chọn tên khác, hoặc gộp hai tag lại.' },
  },
  'tag-merge-itself': {
    exit: 3,
    message: { en: '{name} cannot be merged with itself.', vi: 'Không thể gộp {name} với chính nó.' },
    hint: { en: 'Choose another tag.', vi: 'Hãy chọn tag khác.' },
  },
  'tag-split-nothing': {
    exit: 3,
    message: { en: 'No story of {name} has one of these tags.', vi: 'Không có bài nào của {name} mang các tag này.' },
    hint: { en: 'Choose tags that stand together with it.', vi: 'Hãy chọn các tag đi cùng nó.' },
  },
  'tag-change-not-found': {
    exit: 3,
    message: { en: 'This change cannot be taken back any more.', vi: 'Không còn hoàn tác được thay đổi này.' },
    hint: { en: 'Change the tag by hand.', vi: 'Hãy sửa tag bằng tay.' },
  },
  'tag-changed-since': {
    exit: 3,
    message: { en: 'The tag was changed again since.', vi: 'Tag đã được sửa tiếp sau đó.' },
    hint: { en: 'Take the newer change back first.', vi: 'Hãy hoàn tác thay đổi mới hơn trước.' },
  },
} as const satisfies Readonly<Record<string, FailureKind>>;
