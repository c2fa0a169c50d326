import { type DayContext, type Days, spanOfDays, spanOfMonths, today } from './calendar-days.ts';

/** A date as far as it is written: a day has its month, and what begins with a month may leave the year to be understood. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** How many months a date without a day takes. */
  readonly months: number;
}

/** Reads `19/6/2022`, `19/6`, `6/2022`, `2022-06-19`, `thang 6 nam 2022`, `1 june 2022`, `quy 2`, `2022`: folded text. */
export function readWritten(typed: string): WrittenDate | null {
  const text = typed
    .replace(/^(?:ngay|on) /, '')
    .replaceAll(',', ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  for (const [form, read] of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return read(groups);
  }
  return null;
}

/** The stretch a written date stands for; null when it is not in the calendar. */
export function spanOfWritten({ year: written, month, day, months }: WrittenDate, context: DayContext): Days | null {
  const year = written ?? yearMeant(month ?? 1, context);
  if (month === null) return spanOfMonths({ year, month: 1, months: 12 }, context);
  if (month < 1 || month > 12) return null;
  return day === null ? spanOfMonths({ year, month, months }, context) : spanOfDays({ year, month, day }, 1, context);
}

/** A month more than half a year ahead is the last one of that name: `20/12` in January is of the year before. */
function yearMeant(month: number, context: DayContext): number {
  const now = today(context);
  return month - now.month > 6 ? now.year - 1 : now.year;
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const VIETNAMESE_MONTHS = [
  ['mot', 'gieng'],
  ['hai'],
  ['ba'],
  ['tu', 'bon'],
  ['nam'],
  ['sau'],
  ['bay'],
  ['tam'],
  ['chin'],
  ['muoi'],
  ['muoi mot'],
  ['muoi hai', 'chap'],
];
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

const DAY = String.raw`(?<day>\d{1,2})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})`;
const IN_YEAR = `(?:(?: nam |[ /.-])${YEAR})?`;
const THANG = `thang (?<name>\\d{1,2}|muoi mot|muoi hai|[a-z]+)`;
const NAME = '(?<name>[a-z]{3,9})\\.?';

type Groups = Readonly<Record<string, string | undefined>>;

/** The first form that fits is meant. */
const FORMS: readonly (readonly [RegExp, (groups: Groups) => WrittenDate | null])[] = [
  [new RegExp(`^${DAY}[/.-]${MONTH}(?:[/.-]${YEAR})?$`), ({ day, month, year }) => dateOf({ day, month, year })],
  [
    new RegExp(String.raw`^${DAY}(?<sign>[/.-])${MONTH}\k<sign>(?<year>\d{2})$`),
    ({ day, month, year }) => dateOf({ day, month, year: `20${year}` }),
  ],
  [new RegExp(`^${YEAR}[-/]${MONTH}(?:[-/]${DAY})?$`), dateOf],
  [new RegExp(`^${MONTH}[/.-]${YEAR}$`), dateOf],
  [new RegExp(`^(?:nam )?${YEAR}$`), dateOf],
  [
    new RegExp(`^(?:${DAY} )?${THANG}${IN_YEAR}$`),
    ({ day, name = '', year }) => inMonth(vietnameseMonth(name), day, year),
  ],
  [
    new RegExp(`^(?:${DAY}(?:st|nd|rd|th)? )?${NAME}(?: ${YEAR})?$`),
    ({ day, name = '', year }) => inMonth(englishMonth(name), day, year),
  ],
  [
    new RegExp(`^${NAME} ${DAY}(?:st|nd|rd|th)?(?: ${YEAR})?$`),
    ({ day, name = '', year }) => inMonth(englishMonth(name), day, year),
  ],
  [
    new RegExp(`^(?:quy |q)(?<quarter>[1-4]|i{1,3}|iv)${IN_YEAR}$`),
    ({ quarter = '', year }) => quarterOf(quarter, year),
  ],
];

function dateOf({ day, month, year }: Groups): WrittenDate {
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  return { day: number(day), month: number(month), year: number(year), months: 1 };
}

function inMonth(month: number, day: string | undefined, year: string | undefined): WrittenDate | null {
  return month === 0 ? null : { ...dateOf({ day, year }), month };
}

/** 0 when there is no such month. */
function vietnameseMonth(name: string): number {
  return /^\d/.test(name) ? Number(name) : VIETNAMESE_MONTHS.findIndex((names) => names.includes(name)) + 1;
}

/** By its first three letters; `sept` and the whole name too. */
function englishMonth(name: string): number {
  const place = ENGLISH_MONTHS.indexOf(name.slice(0, 3));
  return place >= 0 && (name.length === 3 || WHOLE_ENGLISH[place]?.startsWith(name) === true) ? place + 1 : 0;
}

const WHOLE_ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function quarterOf(quarter: string, year: string | undefined): WrittenDate {
  const place = Number(quarter) || QUARTERS.indexOf(quarter) + 1;
  return { ...dateOf({ year }), month: 3 * place - 2, months: 3 };
}
