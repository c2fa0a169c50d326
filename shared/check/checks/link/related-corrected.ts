import { formatDay } from '../../../base/format-time.ts';
import type { Check } from '../../check.ts';
import { findLinkChanges } from '../../link-changes.ts';

export const relatedCorrected: Check = {
  id: 'related-corrected',
  title: { en: 'Related story corrected', vi: 'Bài liên quan đã đính chính' },
  message: {
    en: 'The related story “{headline}” was corrected on {day}: see whether this story repeats what was wrong.',
    vi: 'Bài liên quan “{headline}” đã đính chính ngày {day}: xem bài này có lặp lại điều sai không.',
  },
  why: {
    en: 'What was wrong there may have been taken over here.',
    vi: 'Điều sai ở bài kia có thể đã được dùng lại ở đây.',
  },
  // No fix: the story is there for its readers, and whether to go on pointing to it is for a person to say.
  find: (subject) =>
    findLinkChanges(subject).flatMap((change) =>
      change.correctedAt === null
        ? []
        : [
            {
              grade: 'suggest',
              at: change.at,
              values: { headline: change.now, day: formatDay(change.correctedAt, subject.publication.zone) },
            },
          ],
    ),
};
