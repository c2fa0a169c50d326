import { formatPublishTime } from '../../../base/format-time.ts';
import type { Check } from '../../check.ts';

export const scheduleEarly: Check = {
  id: 'schedule-early',
  title: { en: 'Before its time', vi: 'Đăng trước giờ hẹn' },
  message: {
    en: 'It is scheduled for {at}; publishing it now is early.',
    vi: 'Bài hẹn đăng lúc {at}; xuất bản bây giờ là sớm.',
  },
  why: {
    en: 'Somebody set the time on purpose, and may have promised it.',
    vi: 'Có người đặt giờ này có chủ ý, có thể đã hứa với nguồn tin.',
  },
  grades: { submit: 'off', ready: 'off' },
  find({ story, publication, now }) {
    const { publishAt } = story.fields;
    if (publishAt === null || publishAt <= now || story.status === 'published') return [];
    const at = formatPublishTime(publishAt, publication.zone);
    return [{ grade: 'warn', at: { kind: 'field', field: 'publishAt' }, values: { at } }];
  },
};
