import { formatPublishTime } from '../../../base/format-time.ts';
import type { Check } from '../../check.ts';

export const embargo: Check = {
  id: 'embargo',
  title: { en: 'Embargo', vi: 'Cấm đăng' },
  message: {
    en: '{early, select, yes {It is scheduled before its embargo ends ({until}).} other {Under embargo until {until}; export refuses it before.}}',
    vi: '{early, select, yes {Hẹn giờ đăng trước khi hết hạn cấm đăng ({until}).} other {Cấm đăng trước {until}; chưa đến giờ đó thì không xuất được.}}',
  },
  why: {
    en: 'Breaking an embargo costs the source and the trust.',
    vi: 'Đăng trước giờ cấm là mất nguồn tin và mất uy tín.',
  },
  grades: { submit: 'suggest', ready: 'warn' },
  isFinal: true,
  holdsExport: true,
  find({ story, publication, now }) {
    const { embargoUntil, publishAt } = story.fields;
    if (embargoUntil === null || embargoUntil <= now) return [];
    const until = formatPublishTime(embargoUntil, publication.zone);
    if (publishAt !== null && publishAt < embargoUntil)
      return [{ grade: 'stop', at: { kind: 'field', field: 'publishAt' }, values: { until, early: 'yes' } }];
    return [{ grade: 'stop', at: { kind: 'field', field: 'embargoUntil' }, values: { until, early: 'no' } }];
  },
};
