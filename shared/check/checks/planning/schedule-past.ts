import { formatPublishTime } from '../../../base/format-time.ts';
import type { Check } from '../../check.ts';

export const schedulePast: Check = {
  id: 'schedule-past',
  title: { en: 'Schedule', vi: 'Hẹn giờ' },
  message: {
    en: 'It was scheduled for {at} and has not been published.',
    vi: 'Bài hẹn đăng lúc {at} nhưng chưa xuất bản.',
  },
  why: {
    en: 'A time that has passed publishes nothing; it only confuses the next shift.',
    vi: 'Giờ hẹn đã qua thì không đăng được gì, chỉ làm ca sau nhầm.',
  },
  fixLabel: { en: 'Take the time out', vi: 'Bỏ giờ hẹn' },
  find({ story, publication, now }) {
    const { publishAt } = story.fields;
    const isOut = story.status === 'published' || story.status === 'withdrawn';
    if (publishAt === null || publishAt >= now || isOut) return [];
    const at = formatPublishTime(publishAt, publication.zone);
    return [
      {
        grade: 'suggest',
        at: { kind: 'field', field: 'publishAt' },
        values: { at },
        fix: { fields: { publishAt: null } },
      },
    ];
  },
};
