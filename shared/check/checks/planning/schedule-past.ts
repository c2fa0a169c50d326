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
    en: 'As soon as it is ready, a story whose time has passed is published by itself.',
    vi: 'Bài quá giờ hẹn mà được duyệt sẵn sàng là tự đăng ngay.',
  },
  grades: { ready: 'warn' },
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
