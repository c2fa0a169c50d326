import { formatIsoWithOffset, instantInZone } from '../base/format-time.ts';

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

/** Months and days count from 1; a day that is not in the calendar has no stretch. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function today({ now, zone }: DayContext): Day {
  const [year = 0, month = 0, day = 0] = formatIsoWithOffset(now, zone).slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** 0 for Monday. */
export function weekday({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

export function addDays({ year, month, day }: Day, days: number): Day {
  return dayOf(new Date(Date.UTC(year, month - 1, day + days)));
}

/** The same day so many months earlier, or the last of a shorter month. */
export function monthsBefore({ year, month, day }: Day, months: number): Day {
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0));
  return { ...dayOf(lastOfMonth), day: Math.min(day, lastOfMonth.getUTCDate()) };
}

export function spanOfDays(first: Day, days: number, { zone }: DayContext): Days | null {
  return spanBetween(first, addDays(first, days), zone);
}

/** `month` may be below 1 or above 12: it goes on in the years before and after. */
export function spanOfMonths(
  { year, month, months }: { readonly year: number; readonly month: number; readonly months: number },
  { zone }: DayContext,
): Days | null {
  const startOfMonth = (place: number) => dayOf(new Date(Date.UTC(year, place - 1, 1)));
  return spanBetween(startOfMonth(month), startOfMonth(month + months), zone);
}

function dayOf(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function spanBetween(first: Day, after: Day, zone: string): Days | null {
  const from = startOf(first, zone);
  const until = startOf(after, zone);
  return from === null || until === null ? null : { from, until };
}

/** Years before 1000 are no dates of stories, and `Date.UTC` reads two digits as 19xx. */
function startOf({ year, month, day }: Day, zone: string): number | null {
  return year < 1000 || year > 9999 ? null : instantInZone([year, month, day, 0, 0], zone);
}
