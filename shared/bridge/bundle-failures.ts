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
  'bundle-changed': {
    exit: 3,
    message: {
      en: 'The story was changed while its bundle was looked at.',
      vi: 'Bài đã được sửa trong lúc bạn đang xem gói.',
    },
    hint: { en: 'Open the bundle again.', vi: 'Hãy mở lại gói.' },
  },
} as const satisfies Readonly<Record<string, FailureKind>>;
