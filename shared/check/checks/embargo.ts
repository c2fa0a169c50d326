import { formatPublishTime } from '../../base/format-time.ts';
import type { Check } from '../check.ts';

export const embargo: Check = {
  id: 'embargo',
  message: {
    en: '{early, select, yes {It is scheduled before its embargo ends ({until}).} other {Under embargo until {until}; export refuses it before.}}',
    vi: '{early, select, yes {Hẹn giờ đăng trước khi hết hạn cấm đăng ({until}).} other {Cấm đăng trước {until}; chưa đến giờ đó thì không xuất được.}}',
  },
  find({ story, publication, now }) {
    const { embargoUntil, publishAt } = story.fields;
    if (embargoUntil === null) return [];
    const until = formatPublishTime(embargoUntil, publication.zone);
    if (publishAt !== null && publishAt < embargoUntil)
      return [{ grade: 'stop', at: { kind: 'field', field: 'publishAt' }, values: { until, early: 'yes' } }];
    if (now < embargoUntil)
      return [{ grade: 'warn', at: { kind: 'field', field: 'embargoUntil' }, values: { until, early: 'no' } }];
    return [];
  },
};
