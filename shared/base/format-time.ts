import type { Language } from './language.ts';

interface ClockParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

/** `19/06/2022 14:44` in the zone (IANA name), the form Vietnamese pages print. `at` is milliseconds since 1970 UTC. */
export function formatPublishTime(at: number, zone: string): string {
  const { day, month, year, hour, minute } = clockParts(at, zone);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

export function formatDay(at: number, zone: string): string {
  const { day, month, year } = clockParts(at, zone);
  return `${day}/${month}/${year}`;
}

/** `14:02:07`, for "Saved". */
export function formatClock(at: number, zone: string): string {
  const { hour, minute, second } = clockParts(at, zone);
  return `${hour}:${minute}:${second}`;
}

/** ISO 8601 with the zone's offset, as schema.org and feeds want it: `2022-06-19T14:44:00+07:00`. */
export function formatIsoWithOffset(at: number, zone: string): string {
  if (at >= EARLIEST && at < LATEST) {
    const offset = offsetOf(at, zone);
    return `${new Date(at + offset).toISOString().slice(0, 19)}${writeOffset(offset)}`;
  }
  const { day, month, year, hour, minute, second } = clockParts(at, zone);
  const shift = writeOffset(at < EARLIEST ? askOffset(at, zone) : offsetOf(at, zone));
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${shift}`;
}

/** `+07:00`. */
function writeOffset(offsetMs: number): string {
  const minutes = Math.round(offsetMs / 60000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/**
 * The instant of a wall-clock time in a zone, or null when the parts are no date. Where a clock is set back the
 * earlier of the two instants is meant; in the gap of a clock set forward the time after the gap.
 */
export function instantInZone(
  parts: readonly [year: number, month: number, day: number, hour: number, minute: number],
  zone: string,
): number | null {
  const [year, month, day, hour, minute] = parts;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const check = new Date(asUtc);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  const first = asUtc - offsetOf(asUtc, zone);
  return asUtc - offsetOf(first, zone);
}

/** Reads `19/06/2022 14:44`, `19/6/2022 14h`, `19/6/2022` as people write it, in a zone. */
export function parsePublishTime(text: string, zone: string): number | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\s,]+(\d{1,2})(?:[:hg](\d{2})|[hg]))?\s*$/.exec(text);
  if (match === null) return null;
  const [, day, month, year, hour = '0', minute = '0'] = match;
  return instantInZone([Number(year), Number(month), Number(day), Number(hour), Number(minute)], zone);
}

/** `3 minutes ago`, `hôm qua`: for lists; the exact time belongs in the title. */
export function formatAge(at: number, now: number, language: Language): string {
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  // The Vietnamese data has "hôm qua" but "Hôm kia".
  const say = (count: number, unit: Intl.RelativeTimeFormatUnit) => age.format(count, unit).toLocaleLowerCase(language);
  const minutes = Math.round((at - now) / 60000);
  if (Math.abs(minutes) < 60) return say(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 24) return say(hours, 'hour');
  const days = Math.round(hours / 24);
  if (Math.abs(days) < 30) return say(days, 'day');
  // In numbers: the words of these are of the calendar, in which last month may be yesterday.
  const long = new Intl.RelativeTimeFormat(language, { style: 'short' });
  if (Math.abs(days) < 365) return long.format(Math.round(days / 30.5), 'month');
  return long.format(Math.round(days / 365.25), 'year');
}

const DAY_MS = 86_400_000;
/** Before it the calendar's years are not those of Date. */
const EARLIEST = Date.UTC(1000, 0, 1);
/** From here, or a day before, ISO 8601 writes years with a sign. */
const LATEST = Date.UTC(9999, 11, 30);
/** By zone and UTC day: its offset in milliseconds, or null when a clock is set during it. */
const offsets = new Map<string, Map<number, number | null>>();

/** Asking the calendar takes microseconds, and pages ask a dozen times; within a day the answer is nearly always the same. */
function offsetOf(at: number, zone: string): number {
  let days = offsets.get(zone);
  if (days === undefined) {
    days = new Map();
    offsets.set(zone, days);
  }
  const day = Math.floor(at / DAY_MS);
  let offset = days.get(day);
  if (offset === undefined) {
    const start = askOffset(day * DAY_MS, zone);
    offset = start === askOffset((day + 1) * DAY_MS, zone) ? start : null;
    days.set(day, offset);
  }
  return offset ?? askOffset(at, zone);
}

function askOffset(at: number, zone: string): number {
  const { day, month, year, hour, minute, second } = askClock(at, zone);
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return local - Math.floor(at / 1000) * 1000;
}

function clockParts(at: number, zone: string): ClockParts {
  if (at < EARLIEST) return askClock(at, zone);
  const local = new Date(at + offsetOf(at, zone));
  const two = (value: number) => (value < 10 ? `0${value}` : String(value));
  return {
    day: two(local.getUTCDate()),
    month: two(local.getUTCMonth() + 1),
    year: String(local.getUTCFullYear()).padStart(4, '0'),
    hour: two(local.getUTCHours()),
    minute: two(local.getUTCMinutes()),
    second: two(local.getUTCSeconds()),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function askClock(at: number, zone: string): ClockParts {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const found: Record<string, string> = {};
  for (const part of format.formatToParts(at)) found[part.type] = part.value;
  const { day = '', month = '', year = '', hour = '', minute = '', second = '' } = found;
  return { day, month, year: year.padStart(4, '0'), hour, minute, second };
}
