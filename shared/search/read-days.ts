import { formatIsoWithOffset, instantInZone } from '../base/format-time.ts';
import { keyOf } from './filter-words.ts';

/** When a date is read, and in which IANA zone days begin. */
export interface DayContext {
  readonly now: number;
  readonly zone: string;
}

/** A stretch of time: from the first instant on, before the second. Milliseconds since 1970 UTC. */
export interface Days {
  readonly from: number;
  readonly until: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A day, month or year as people write it: `19/6/2022`, `19/6`, `6/2022`, `2022`, `2022-06-19`, `hôm qua`, `tuần này`,
 * `last month`, `7 ngày`. Weeks begin on Monday. Null when it is none; a day that is not in the calendar is none.
 */
export function readDays(text: string, context: DayContext): Days | null {
  const typed = text.trim();
  const named = readNamed(keyOf(typed).replaceAll(' ', ''), context);
  return named ?? readWritten(typed, context);
}

function readWritten(typed: string, context: DayContext): Days | null {
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(typed);
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst.map(Number);
    return spanOfDay(
      { day: day ?? 0, month: month ?? 0, year: dayFirst[3] === undefined ? today(context).year : (year ?? 0) },
      1,
      context,
    );
  }
  const yearFirst = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(typed);
  if (yearFirst !== null) {
    const [, year = 0, month = 0, day = 0] = yearFirst.map(Number);
    return yearFirst[3] === undefined
      ? spanOfMonths(year, month, 1, context)
      : spanOfDay({ year, month, day }, 1, context);
  }
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (month !== null) return spanOfMonths(Number(month[2]), Number(month[1]), 1, context);
  return /^\d{4}$/.test(typed) ? spanOfMonths(Number(typed), 1, 12, context) : null;
}

/** `key` is folded and without spaces. */
function readNamed(key: string, context: DayContext): Days | null {
  const ago = /^(\d{1,4})(ngay|days?)(qua|truoc|ago)?$/.exec(key);
  if (ago !== null) return lastDays(Number(ago[1]), context);
  const days = DAYS_AGO.get(key);
  if (days !== undefined) return spanOfDay(addDays(today(context), -days), 1, context);
  const weeks = WEEKS_AGO.get(key);
  if (weeks !== undefined) return spanOfDay(addDays(today(context), -weekday(today(context)) - 7 * weeks), 7, context);
  const { year, month } = today(context);
  const months = MONTHS_AGO.get(key);
  if (months !== undefined)
    return spanOfMonths(month > months ? year : year - 1, month > months ? month - months : 12, 1, context);
  const years = YEARS_AGO.get(key);
  return years === undefined ? null : spanOfMonths(year - years, 1, 12, context);
}

const DAYS_AGO = new Map([
  ['homnay', 0],
  ['nay', 0],
  ['today', 0],
  ['homqua', 1],
  ['yesterday', 1],
  ['homkia', 2],
]);
const WEEKS_AGO = new Map([
  ['tuannay', 0],
  ['thisweek', 0],
  ['tuantruoc', 1],
  ['tuanqua', 1],
  ['lastweek', 1],
]);
const MONTHS_AGO = new Map([
  ['thangnay', 0],
  ['thismonth', 0],
  ['thangtruoc', 1],
  ['thangqua', 1],
  ['lastmonth', 1],
]);
const YEARS_AGO = new Map([
  ['namnay', 0],
  ['thisyear', 0],
  ['namngoai', 1],
  ['namtruoc', 1],
  ['namqua', 1],
  ['lastyear', 1],
]);

/** The last so many days, today among them. */
function lastDays(count: number, context: DayContext): Days | null {
  const first = addDays(today(context), 1 - count);
  return count === 0 ? null : spanOfDay(first, count, context);
}

function today({ now, zone }: DayContext): Day {
  const [year = 0, month = 0, day = 0] = formatIsoWithOffset(now, zone).slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** 0 for Monday. */
function weekday({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

function spanOfDay(day: Day, days: number, { zone }: DayContext): Days | null {
  const from = startOf(day, zone);
  const until = startOf(addDays(day, days), zone);
  return from === null || until === null ? null : { from, until };
}

function spanOfMonths(year: number, month: number, months: number, { zone }: DayContext): Days | null {
  const after = new Date(Date.UTC(year, month - 1 + months, 1));
  const from = startOf({ year, month, day: 1 }, zone);
  const until = startOf({ year: after.getUTCFullYear(), month: after.getUTCMonth() + 1, day: 1 }, zone);
  return from === null || until === null ? null : { from, until };
}

/** Years before 1000 are no dates of stories, and `Date.UTC` reads two digits as 19xx. */
function startOf({ year, month, day }: Day, zone: string): number | null {
  return year < 1000 || year > 9999 ? null : instantInZone([year, month, day, 0, 0], zone);
}
