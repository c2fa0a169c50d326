import type { Text } from '../../shared/base/language.ts';
import type { LinkChangeKind } from '../../shared/check/link-changes.ts';

/** What a link says of the story it points to, when something happened to it. */
export const linkTexts = {
  withdrawn: {
    en: 'This story was withdrawn. The published page leaves the link out.',
    vi: 'Bài này đã bị gỡ. Trang đăng sẽ không có liên kết này.',
  },
  trashed: {
    en: 'This story is in the trash. The published page leaves the link out.',
    vi: 'Bài này đang ở thùng rác. Trang đăng sẽ không có liên kết này.',
  },
  missing: { en: 'This story is not in this archive.', vi: 'Bài này không có trong kho này.' },
  renamed: { en: 'The story is now called “{now}”.', vi: 'Bài này đã đổi tít: “{now}”.' },
  corrected: {
    en: 'This story was corrected since. See whether what was wrong is repeated here.',
    vi: 'Bài này đã đính chính sau đó. Xem bài đang viết có lặp lại điều sai không.',
  },
} as const satisfies Readonly<Record<LinkChangeKind, Text>>;

export const takeHeadline: Text = { en: 'Take the new headline', vi: 'Lấy tít mới' };
