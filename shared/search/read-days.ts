import { foldText } from '../base/fold-text.ts';
import type { DayContext, Days } from './calendar-days.ts';
import { readNamed } from './named-days.ts';
import { readWritten, spanOfWritten, type WrittenDate } from './written-days.ts';

/**
 * A day, week, month or year as people write it: `19/6/2022`, `19/6`, `tháng 6/2022`, `2022-06-19`, `hôm qua`, `thứ sáu`,
 * `last month`, `7 ngày`, `quý 2`. Null when it is none; a day that is not in the calendar is none.
 */
export function readDays(text: string, context: DayContext): Days | null {
  const key = keyOfDate(text);
  const written = readWritten(key);
  return written === null ? readNamed(key, context) : spanOfWritten(written, context);
}

/** From one of those up to another: `1/6 - 30/6`, `1-5/6`, `3-6/2022`, `thứ hai đến hôm nay`. */
export function readDayRange(text: string, context: DayContext): Days | null {
  const key = keyOfDate(text);
  for (const { 0: sign, index } of key.matchAll(BETWEEN)) {
    const range = readBetween(key.slice(0, index), key.slice(index + sign.length), context);
    if (range !== null) return range;
  }
  return null;
}

function keyOfDate(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}

/** A dash with a space on one side only is something else: `1/6 -2022` leaves out what has 2022. */
const BETWEEN = / [-–—] |(?<=\S)[-–—](?=\S)| (?:den|toi|to|until) (?:het )?/g;

function readBetween(first: string, last: string, context: DayContext): Days | null {
  const [left, right] = complete(readEnd(first), readEnd(last));
  const end = spanOfEnd(last, right, context);
  const start = spanOfEnd(first, left, context);
  if (start === null || end === null) return null;
  if (start.from < end.until) return { from: start.from, until: end.until };
  // Of `28/12 - 3/1/2023` the year stands for the last day only.
  const isYearLeft = left?.year != null && readEnd(first)?.year == null;
  const before = isYearLeft ? spanOfWritten({ ...left, year: left.year - 1 }, context) : null;
  return before === null ? null : { from: before.from, until: end.until };
}

/** Of a range either end may leave out what the other says: `1-5/6/2022`. */
function readEnd(text: string): WrittenDate | null {
  if (/^(?:ngay )?\d{1,2}$/.test(text)) {
    const day = Number(text.replace(/\D/g, ''));
    return { day, month: null, year: null, months: 1 };
  }
  return readWritten(text);
}

function complete(
  left: WrittenDate | null,
  right: WrittenDate | null,
): readonly [WrittenDate | null, WrittenDate | null] {
  if (left === null || right === null) return [left, right];
  const year = left.year ?? right.year;
  const end = { ...right, year: right.year ?? year };
  if (left.day === null || left.month !== null) return [{ ...left, year }, end];
  // A bare number before a month is a month: `3-6/2022`.
  if (right.day === null) return [{ ...left, day: null, month: left.day, year }, end];
  return [{ ...left, month: right.month, year }, end];
}

function spanOfEnd(text: string, written: WrittenDate | null, context: DayContext): Days | null {
  if (written === null) return readNamed(text, context);
  return written.day !== null && written.month === null ? null : spanOfWritten(written, context);
}
