import { formatPublishTime } from '../../../base/format-time.ts';
import type { Check } from '../../check.ts';

export const expired: Check = {
  id: 'expired',
  title: { en: 'Expiry', vi: 'Hết hạn' },
  message: {
    en: 'The story {when, select, past {expired at {at}} other {expires at {at}, before it is published}}.',
    vi: 'Bài {when, select, past {đã hết hạn lúc {at}} other {hết hạn lúc {at}, trước giờ đăng}}.',
  },
  why: {
    en: 'Expired copy must not go out: prices, timetables and rights no longer hold.',
    vi: 'Bài hết hạn không được đăng: giá, lịch, bản quyền không còn đúng.',
  },
  grades: { submit: 'warn', ready: 'warn' },
  holdsExport: true,
  find({ story, publication, now }) {
    const { expiresAt, publishAt } = story.fields;
    if (expiresAt === null) return [];
    const isPast = expiresAt <= now;
    if (!isPast && (publishAt === null || publishAt < expiresAt)) return [];
    const values = { at: formatPublishTime(expiresAt, publication.zone), when: isPast ? 'past' : 'before' };
    return [{ grade: 'stop', at: { kind: 'field', field: 'expiresAt' }, values }];
  },
};
