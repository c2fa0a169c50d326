import type { FailureKind } from './failure-kind.ts';

/** What can go wrong with a bundle somebody handed over. */
export const bundleFailures = {
  'bad-bundle': {
    exit: 3,
    message: {
      en: '{path} is not a sound bundle: {problem}',
      vi: '{path} không phải gói bài toàn vẹn: {problem}',
    },
    hint: {
      en: 'Nothing of it was taken. Ask the sender for it again.',
      vi: 'Chưa có gì được nhận. Hãy xin người gửi gửi lại.',
    },
  },
  'bundle-newer': {
    exit: 3,
    message: {
      en: '{path} was made by a newer Galley.',
      vi: '{path} do một bản Galley mới hơn tạo ra.',
    },
    hint: { en: 'Update Galley. Nothing of it was taken.', vi: 'Hãy cập nhật Galley. Chưa có gì được nhận.' },
  },
  'bundle-gone': {
    exit: 3,
    message: { en: 'This bundle is no longer open.', vi: 'Gói bài này không còn mở.' },
    hint: { en: 'Open its file again.', vi: 'Hãy mở lại tệp gói.' },
  },
  'merge-outdated': {
    exit: 3,
    message: {
      en: 'The story was changed while the two versions were being merged.',
      vi: 'Bài đã được sửa trong lúc trộn hai phiên bản.',
    },
    hint: { en: 'Open the merge again; nothing was lost.', vi: 'Hãy mở lại phần trộn; không mất gì cả.' },
  },
} as const satisfies Readonly<Record<string, FailureKind>>;
