import {
  addDays,
  type Day,
  type DayContext,
  type Days,
  monthsBefore,
  spanOfDays,
  spanOfMonths,
  today,
  weekday,
} from './calendar-days.ts';

/** Days by what they are called from today on, of folded words: `hom qua`, `last week`, `thu sau`, `3 thang qua`. */
export function readNamed(words: string, context: DayContext): Days | null {
  const key = words.replaceAll(' ', '');
  const named = NAMED.get(key);
  if (named !== undefined) return spanAgo(named.unit, named.ago, context);
  return readCounted(key, context) ?? readWeekday(key, context);
}

/** True when the folded words may become days, if they go on: `tuan tr`, `ngay 1 thang`. */
export function isDateBegun(words: string): boolean {
  const key = words.replaceAll(' ', '');
  const names = [...NAMED.keys(), ...WEEKDAYS.flat()];
  const isNamed = names.some((name) => name.startsWith(key));
  return isNamed || /^(?:(?:ngay|thang|nam|quy) ?\d* ?)+$|^(?:last|past)? ?\d+ ?[a-z][a-z ]*$/.test(words);
}

type Unit = 'day' | 'week' | 'month' | 'year';

interface NamedDays {
  readonly unit: Unit;
  readonly ago: number;
}

const NAMED: ReadonlyMap<string, NamedDays> = new Map(
  (
    [
      ['day', 0, ['homnay', 'nay', 'today']],
      ['day', 1, ['homqua', 'yesterday']],
      ['day', 2, ['homkia']],
      ['week', 0, ['tuannay', 'thisweek']],
      ['week', 1, ['tuantruoc', 'tuanqua', 'tuanroi', 'lastweek']],
      ['month', 0, ['thangnay', 'thismonth']],
      ['month', 1, ['thangtruoc', 'thangqua', 'thangroi', 'lastmonth']],
      ['year', 0, ['namnay', 'thisyear']],
      ['year', 1, ['namngoai', 'namtruoc', 'namqua', 'lastyear']],
    ] as const
  ).flatMap(([unit, ago, names]) => names.map((name) => [name, { unit, ago }] as const)),
);

/** The day, week, month or year that was so many before the present one. Weeks begin on Monday. */
function spanAgo(unit: Unit, ago: number, context: DayContext): Days | null {
  const now = today(context);
  switch (unit) {
    case 'day':
      return spanOfDays(addDays(now, -ago), 1, context);
    case 'week':
      return spanOfDays(addDays(mondayOf(now), -7 * ago), 7, context);
    case 'month':
      return spanOfMonths({ year: now.year, month: now.month - ago, months: 1 }, context);
    case 'year':
      return spanOfMonths({ year: now.year - ago, month: 1, months: 12 }, context);
  }
}

const COUNTED =
  /^(?<last>last|past)?(?<count>\d{1,4})(?<unit>ngay|days?|tuan|weeks?|thang|months?|nam|years?)(?<ago>truoc|ago)?(?:qua|ganday)?$/;

const UNITS: Readonly<Record<string, Unit>> = { n: 'day', d: 'day', t: 'week', w: 'week', m: 'month', y: 'year' };

/** `3 tuần trước` is that week, `3 tuần` and `last 3 weeks` are the stretch up to today. */
function readCounted(key: string, context: DayContext): Days | null {
  const { count = '', unit: name = '', last, ago } = COUNTED.exec(key)?.groups ?? {};
  if (Number(count) === 0) return null;
  const unit = name === 'thang' ? 'month' : name === 'nam' ? 'year' : UNITS[name.charAt(0)];
  if (unit === undefined) return null;
  return ago !== undefined && last === undefined
    ? spanAgo(unit, Number(count), context)
    : upToToday(unit, Number(count), context);
}

/** The last so many days, weeks, months or years, today among them. */
function upToToday(unit: Unit, count: number, context: DayContext): Days | null {
  const now = today(context);
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'day' ? count : 7 * count;
    return spanOfDays(addDays(now, 1 - days), days, context);
  }
  const first = monthsBefore(now, unit === 'month' ? count : 12 * count);
  const until = spanOfDays(now, 1, context)?.until;
  const from = spanOfDays(first, 1, context)?.from;
  return from === undefined || until === undefined ? null : { from, until };
}

const WEEKDAYS: readonly (readonly string[])[] = [
  ['thuhai', 'thu2', 'monday'],
  ['thuba', 'thu3', 'tuesday'],
  ['thutu', 'thu4', 'wednesday'],
  ['thunam', 'thu5', 'thursday'],
  ['thusau', 'thu6', 'friday'],
  ['thubay', 'thu7', 'saturday'],
  ['chunhat', 'sunday'],
];

/** The last day of this name, today included; `thứ sáu tuần trước` is of the week before, `last friday` before today. */
function readWeekday(key: string, context: DayContext): Days | null {
  const {
    name = '',
    last,
    week,
  } = /^(?<last>last)?(?<name>.+?)(?<week>tuannay|tuantruoc|tuanqua)?$/.exec(key)?.groups ?? {};
  const place = WEEKDAYS.findIndex((names) => names.includes(name));
  if (place < 0) return null;
  const now = today(context);
  const back = (weekday(now) - place + 7) % 7;
  if (week !== undefined) return spanOfDays(addDays(mondayOf(now), place - (week === 'tuannay' ? 0 : 7)), 1, context);
  return spanOfDays(addDays(now, -(back === 0 && last !== undefined ? 7 : back)), 1, context);
}

function mondayOf(day: Day): Day {
  return addDays(day, -weekday(day));
}
