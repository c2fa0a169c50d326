import { formatIsoWithOffset } from '../../base/format-time.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Sun, 19 Jun 2022 14:44:00 +0700`: the date of mail (RFC 5322), which RSS 2.0 uses. */
export function formatMailTime(at: number, zone: string): string {
  const iso = formatIsoWithOffset(at, zone);
  const [, year = '', month = '', day = '', clock = '', offset = ''] =
    /^(\d+)-(\d\d)-(\d\d)T([\d:]{8})(.*)$/.exec(iso) ?? [];
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return `${DAYS[weekday]}, ${day} ${MONTHS[Number(month) - 1]} ${year} ${clock} ${offset.replace(':', '')}`;
}
