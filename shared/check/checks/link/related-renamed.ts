import type { Check } from '../../check.ts';
import { findLinkChanges } from '../../link-changes.ts';
import { renameLink } from '../../mend-link.ts';

export const relatedRenamed: Check = {
  id: 'related-renamed',
  title: { en: 'Related story renamed', vi: 'Bài liên quan đổi tít' },
  message: {
    en: 'The related story “{headline}” has a new headline: “{now}”.',
    vi: 'Bài liên quan “{headline}” đã đổi tít thành “{now}”.',
  },
  why: {
    en: 'Readers find another headline than the one they followed.',
    vi: 'Bạn đọc bấm vào sẽ thấy một tít khác.',
  },
  fixLabel: { en: 'Take the new headline', vi: 'Lấy tít mới' },
  find: (subject) =>
    findLinkChanges(subject)
      .filter(({ kind }) => kind === 'renamed')
      .map((change) => ({
        grade: 'warn',
        at: change.at,
        values: { headline: change.headline, now: change.now },
        fix: renameLink(subject.story, change),
      })),
};
