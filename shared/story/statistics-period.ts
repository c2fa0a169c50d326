import * as z from 'zod';
import { formatIsoWithOffset, instantInZone } from '../base/format-time.ts';
import type { Text } from '../base/language.ts';

/** `2022-06-19`, a day that exists. */
export const dayInput = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((day) => readDay(day) !== null, 'not a day');

/** Whole days of the publication's zone, both counted; null for no end on that side. */
export const periodInput = z.object({ from: dayInput.nullable(), to: dayInput.nullable() });
export type Period = z.infer<typeof periodInput>;

/** What people ask for without looking at a calendar. */
export const periodNames = {
  today: { en: 'Today', vi: 'Hôm nay' },
  yesterday: { en: 'Yesterday', vi: 'Hôm qua' },
  week: { en: 'The last 7 days', vi: '7 ngày qua' },
  month: { en: 'The last 30 days', vi: '30 ngày qua' },
  thisMonth: { en: 'This month', vi: 'Tháng này' },
  lastMonth: { en: 'Last month', vi: 'Tháng trước' },
  thisYear: { en: 'This year', vi: 'Năm nay' },
  all: { en: 'The whole archive', vi: 'Cả kho bài' },
} as const satisfies Readonly<Record<string, Text>>;
export type PeriodName = keyof typeof periodNames;

/** The days of a period, seen from a day. */
export function daysOfPeriod(name: PeriodName, today: string): Period {
  const back = (days: number) => shiftDay(today, -days);
  const first = `${today.slice(0, 8)}01`;
  switch (name) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: back(1), to: back(1) };
    case 'week':
      return { from: back(6), to: today };
    case 'month':
      return { from: back(29), to: today };
    case 'thisMonth':
      return { from: first, to: today };
    case 'lastMonth': {
      const last = shiftDay(first, -1);
      return { from: `${last.slice(0, 8)}01`, to: last };
    }
    case 'thisYear':
      return { from: `${today.slice(0, 5)}01-01`, to: today };
    case 'all':
      return { from: null, to: null };
  }
}

export function dayInZone(at: number, zone: string): string {
  return formatIsoWithOffset(at, zone).slice(0, 10);
}

export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}

/** The instants of a period: `from` on, before `until`. */
export function rangeOfPeriod({ from, to }: Period, zone: string): { readonly from: number; readonly until: number } {
  return {
    from: from === null ? EARLIEST : startOf(from, zone),
    until: to === null || to === LAST_DAY ? LATEST : startOf(shiftDay(to, 1), zone),
  };
}

const DAY_MS = 86_400_000;
/** What a story's instants may be. */
const EARLIEST = -62_135_596_800_000;
const LATEST = 253_402_300_799_999;
/** The day after it has no name of four digits for its year. */
const LAST_DAY = '9999-12-31';

function readDay(day: string): readonly [number, number, number] | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, date));
  return year >= 100 && at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? [year, month, date] : null;
}

/** Midnight, where the day begins. */
function startOf(day: string, zone: string): number {
  const parts = readDay(day);
  const at = parts === null ? null : instantInZone([...parts, 0, 0], zone);
  if (at === null) throw new Error(`${day} is no day`);
  return at;
}
