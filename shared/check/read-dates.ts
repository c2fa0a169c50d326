import type { Language } from '../base/language.ts';

/** A full date in running text. Weekdays count from Sunday, 0. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** The weekday written before it. */
  readonly weekday: number | null;
  /** The weekday it really is; null for a date no calendar has. */
  readonly actual: number | null;
}

const VIETNAMESE_DAYS: readonly string[] = [
  'chủ nhật|CN',
  'thứ hai|thứ 2',
  'thứ ba|thứ 3',
  'thứ tư|thứ 4',
  'thứ năm|thứ 5',
  'thứ sáu|thứ 6',
  'thứ bảy|thứ bẩy|thứ 7',
];
const ENGLISH_DAYS: readonly string[] = ['Sun', 'Mon', 'Tues|Tue', 'Wednes|Wed', 'Thurs|Thu', 'Fri', 'Satur|Sat'].map(
  (day) =>
    day
      .split('|')
      .map((part) => `${part}(?:day)?`)
      .join('|'),
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH = '(?<month>(?:Jan|Febr?|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*)';

/** `lần thứ hai` counts: a weekday starts a sentence or a part of one, or follows a word of time. */
const BEFORE_DAY =
  '(?:^|[,;:.(“"–-]\\s*|(?<!\\p{L})(?:sáng|trưa|chiều|tối|đêm|vào|ngày|từ|đến|hôm|và|on|of|by|until|from|to|next|last)\\s)';

/** `19/6/2022`, `ngày 19 tháng 6 năm 2022`, `June 19, 2022`. */
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  vi: [
    dated(
      VIETNAMESE_DAYS,
      '\\(?(?:ngày\\s+)?',
      '(?<day>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>[12]\\d{3})',
    ),
    dated(
      VIETNAMESE_DAYS,
      '\\(?',
      'ngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})\\s+năm\\s+(?<year>[12]\\d{3})',
    ),
  ],
  en: [
    dated(
      ENGLISH_DAYS,
      '\\(?(?:the\\s+)?',
      `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(?<year>[12]\\d{3})`,
    ),
    dated(ENGLISH_DAYS, '\\(?', `${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>[12]\\d{3})`),
  ],
};

/** The same without a year: after a weekday only. `thứ Tư, 2/3 số phiếu` is a part of the votes. */
const yearless: Readonly<Record<Language, readonly RegExp[]>> = {
  vi: [
    nearby(
      VIETNAMESE_DAYS,
      '(?:(?:\\(|\\(?ngày\\s+)(?<day>\\d{1,2})/(?<month>\\d{1,2})|(?<bareDay>\\d{1,2})/(?<bareMonth>\\d{1,2}))(?!\\s+âm)',
    ),
    nearby(VIETNAMESE_DAYS, '\\(?ngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})(?!\\s+âm)'),
  ],
  en: [
    nearby(ENGLISH_DAYS, `\\(?(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}`),
    nearby(ENGLISH_DAYS, `\\(?${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?`),
  ],
};

/** Every date of a text; one without its year is that of the year in which it is nearest to `about`, in milliseconds. */
export function readDates(text: string, language: Language, about: number): readonly WrittenDate[] {
  const days = language === 'vi' ? VIETNAMESE_DAYS : ENGLISH_DAYS;
  const full = matches(text, patterns[language]).map((match) => {
    const { day, month, year, weekday } = match.groups;
    return { ...match.span, weekday: weekdayOf(weekday, days), actual: weekdayAt(year, monthOf(month), day) };
  });
  const near = matches(text, yearless[language]).flatMap((match) => {
    const { day, month, weekday, isBare } = match.groups;
    const year = nearestYear(about, monthOf(month), day);
    if (year === null || (isBare && day < monthOf(month))) return [];
    return [{ ...match.span, weekday: weekdayOf(weekday, days), actual: weekdayAt(year, monthOf(month), day) }];
  });
  return [...full, ...near].sort((a, b) => a.start - b.start);
}

interface DateMatch {
  readonly span: Pick<WrittenDate, 'start' | 'end'>;
  readonly groups: {
    readonly day: number;
    readonly month: string;
    readonly year: number;
    readonly weekday: string | undefined;
    /** With neither `ngày` nor a bracket before it. */
    readonly isBare: boolean;
  };
}

function matches(text: string, all: readonly RegExp[]): readonly DateMatch[] {
  return all.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index, groups = {} }) => ({
      span: { start: index, end: index + found.length },
      groups: {
        day: Number(groups['day'] ?? groups['bareDay']),
        month: groups['month'] ?? groups['bareMonth'] ?? '',
        year: Number(groups['year']),
        weekday: groups['weekday'],
        isBare: groups['bareDay'] !== undefined,
      },
    })),
  );
}

const DAY_MS = 86_400_000;
/** Half a year away, nobody can say which year is meant. */
const NEAR_DAYS = 150;

function nearestYear(about: number, month: number, day: number): number | null {
  const year = new Date(about).getUTCFullYear();
  const far = (one: number) => Math.abs(Date.UTC(one, month - 1, day) - about) / DAY_MS;
  return [year - 1, year, year + 1].find((one) => far(one) < NEAR_DAYS) ?? null;
}

function dated(days: readonly string[], between: string, date: string): RegExp {
  return new RegExp(
    `(?:(?<=${BEFORE_DAY})(?<weekday>${days.join('|')})(?:\\s*,)?\\s+${between})?(?<![\\p{L}\\p{N}/.-])${date}(?![\\p{N}/-])`,
    'giu',
  );
}

/** Ends before neither a year nor more numbers. */
function nearby(days: readonly string[], date: string): RegExp {
  return new RegExp(
    `(?<=${BEFORE_DAY})(?<weekday>${days.join('|')})(?:\\s*,)?\\s+${date}(?![\\p{L}\\p{N}])(?!\\s?[/.-]\\s?\\d|,\\d|,?\\s+(?:năm|[12]\\d{3}))`,
    'giu',
  );
}

function weekdayOf(written: string | undefined, days: readonly string[]): number | null {
  if (written === undefined) return null;
  const found = days.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(written));
  return found < 0 ? null : found;
}

function monthOf(written: string): number {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase() as (typeof MONTHS)[number]); // -1 for a number
  return named < 0 ? Number(written) : named + 1;
}

function weekdayAt(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : null;
}
