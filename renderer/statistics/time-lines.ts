import type { Language } from '../../shared/base/language.ts';
import { type NamedTally, sumDays } from '../../shared/story/desk-statistics.ts';
import { type Period, shiftDay } from '../../shared/story/statistics-period.ts';
import type { TextFormatter } from '../messages/use-text.ts';
import { screenTexts } from './statistics-texts.ts';
import type { TallyLine } from './tally-table.tsx';

export type TimeStep = 'day' | 'week' | 'month';

/** Days without a story are lines too, in a period of so many days. */
const MOST_EMPTY_DAYS = 100;

/** The step at which a stretch of days is read at a glance. */
export function stepFor(days: readonly NamedTally[]): TimeStep {
  const [first, last] = [days[0]?.name, days.at(-1)?.name];
  if (first === undefined || last === undefined) return 'day';
  const length = daysBetween(first, last);
  if (length <= 45) return 'day';
  return length <= 200 ? 'week' : 'month';
}

/** The lines of the table over time, newest first. */
export function timeLines(
  days: readonly NamedTally[],
  { step, period, language, t }: { step: TimeStep; period: Period; language: Language; t: TextFormatter },
): readonly TallyLine[] {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const tallies = step === 'day' ? withEmptyDays(days, period) : sumDays(days, step);
  return tallies
    .map(({ name, ...tally }): TallyLine => {
      const line = { key: name, ...tally };
      if (step === 'month') return { ...line, name: turn(name) };
      if (step === 'day') return { ...line, name: turn(name), detail: weekday.format(Date.parse(`${name}T00:00:00Z`)) };
      return { ...line, name: t(screenTexts.weekDays, { from: turn(name).slice(0, 5), to: turn(shiftDay(name, 6)) }) };
    })
    .reverse();
}

function withEmptyDays(days: readonly NamedTally[], { from, to }: Period): readonly NamedTally[] {
  const [first, last] = [from ?? days[0]?.name, to ?? days.at(-1)?.name];
  if (first === undefined || last === undefined) return days;
  const length = daysBetween(first, last);
  if (length > MOST_EMPTY_DAYS) return days;
  const known = new Map(days.map((day) => [day.name, day]));
  return Array.from({ length }, (_, index) => {
    const name = shiftDay(first, index);
    return known.get(name) ?? { name, stories: 0, words: 0 };
  });
}

/** Both counted. */
function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
}

/** `2022-06-19` → `19/06/2022`, `2022-06` → `06/2022`. */
function turn(day: string): string {
  return day.split('-').reverse().join('/');
}
