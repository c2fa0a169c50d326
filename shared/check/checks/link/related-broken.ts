import type { Check } from '../../check.ts';
import { findLinkChanges } from '../../link-changes.ts';
import { removeLink } from '../../mend-link.ts';

export const relatedBroken: Check = {
  id: 'related-broken',
  title: { en: 'Dead related story', vi: 'Bài liên quan đã gỡ' },
  message: {
    en: 'The related story “{headline}” {where, select, withdrawn {has been withdrawn} trashed {is in the trash} other {is not in this archive}}.',
    vi: 'Bài liên quan “{headline}” {where, select, withdrawn {đã bị gỡ} trashed {đang ở thùng rác} other {không có trong kho này}}.',
  },
  why: { en: 'The page would lead its readers to nothing.', vi: 'Trang sẽ dẫn bạn đọc đến chỗ không có gì.' },
  fixLabel: { en: 'Take it out', vi: 'Bỏ bài này' },
  find: (subject) =>
    findLinkChanges(subject)
      .filter(({ kind }) => kind !== 'renamed' && kind !== 'corrected')
      .map((change) => ({
        grade: 'warn',
        at: change.at,
        values: { headline: change.headline, where: change.kind },
        fix: removeLink(subject.story, change),
      })),
};
