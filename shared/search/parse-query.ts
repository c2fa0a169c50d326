import { foldText } from '../base/fold-text.ts';
import type { DayContext } from './calendar-days.ts';
import { findFilterKind, findLanguage, findStatus, findThing, isValueBegun } from './filter-words.ts';
import type { FilterKind, NamePart, Phrase, QuerySpan, SearchFilter, SearchQuery, UnreadFilter } from './query.ts';
import { readDayRange, readDays } from './read-days.ts';
import { cutWords, type WordForms } from './words.ts';

/** More words than this say nothing more; what is beyond is not looked for. */
const MOST_WORDS = 40;

/**
 * Reads what somebody typed. Every text is a legal query: words, `"words side by side"`, `-without`, and filters such as
 * `section:"Tin tức"`, `trạng thái:nháp`, `từ:hôm qua`, `-has:photo`. What looks like a filter and is none is words.
 */
export function parseQuery(text: string, context: DayContext): SearchQuery {
  const found: Found = {
    words: [],
    phrases: [],
    withoutWords: [],
    withoutPhrases: [],
    filters: [],
    unread: [],
    isOpen: false,
  };
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    at = readPart(text, at, { found, context });
  }
  return { ...found, words: found.words.slice(0, MOST_WORDS) };
}

interface Found {
  readonly words: WordForms[];
  readonly phrases: Phrase[];
  readonly withoutWords: WordForms[];
  readonly withoutPhrases: Phrase[];
  readonly filters: SearchFilter[];
  readonly unread: UnreadFilter[];
  isOpen: boolean;
}

interface Reading {
  readonly found: Found;
  readonly context: DayContext;
}

/** Reads one part that begins at `start`, and says where the next may begin. */
function readPart(text: string, start: number, reading: Reading): number {
  const { found } = reading;
  const isExcluded = /^[-–−]\S/u.test(text.slice(start, start + 2));
  const at = isExcluded ? start + 1 : start;
  const afterFilter = readFilter(text, at, { ...reading, start, isExcluded });
  if (afterFilter !== null) return afterFilter;
  found.isOpen = false;
  const quoted = readQuoted(text, at);
  if (quoted !== null) {
    addPhrase(found, cutWords(quoted.text).map(bare), isExcluded);
    return quoted.end;
  }
  const end = endOfRun(text, at);
  const words = cutWords(text.slice(at, end)).map(bare);
  (isExcluded ? found.withoutWords : found.words).push(...words);
  found.isOpen = !isExcluded && end === text.length && words.length > 0;
  return end;
}

function addPhrase(found: Found, phrase: Phrase, isExcluded: boolean): void {
  const [first, second] = phrase;
  if (first === undefined) return;
  if (second === undefined) (isExcluded ? found.withoutWords : found.words).push(first);
  else (isExcluded ? found.withoutPhrases : found.phrases).push(phrase.slice(0, MOST_WORDS));
}

function bare({ folded, exact }: WordForms): WordForms {
  return { folded, exact };
}

/** What stands before the colon of a filter is at most so long. */
const LONGEST_NAME = 24;

interface FilterReading extends Reading {
  readonly start: number;
  readonly isExcluded: boolean;
}

/** Null when no filter begins here that can be read. A filter whose value is still to be typed narrows nothing. */
function readFilter(text: string, at: number, { found, context, start, isExcluded }: FilterReading): number | null {
  const colon = text.slice(at, at + LONGEST_NAME + 1).indexOf(':');
  if (colon <= 0) return null;
  const kind = findFilterKind(text.slice(at, at + colon));
  if (kind === null || !/[\p{L}\p{M}]$/u.test(text.slice(0, at + colon))) return null;
  let from = at + colon + 1;
  while (text.charAt(from) === ' ') from += 1;
  if (from >= text.length) {
    found.unread.push({ start, end: from, text: text.slice(start), hasValue: false });
    return text.length;
  }
  const values = possibleValues(text, from);
  for (const typed of values) {
    const filter = readValue(kind, typed, context);
    if (filter === null) continue;
    found.filters.push({ ...filter, isExcluded, start, end: typed.end });
    return typed.end;
  }
  const end = isValueBegun(kind, text.slice(from)) ? text.length : (values.at(-1)?.end ?? from);
  found.unread.push({ start, end, text: text.slice(start, end), hasValue: true });
  return null;
}

interface TypedValue {
  readonly value: string;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly isWhole: boolean;
  /** Nothing follows it yet, and a quote before it is not closed. */
  readonly isOpen: boolean;
}

/** `từ ngày 1 tháng 6 năm 2022 đến hết ngày 30 tháng 6 năm 2022` is the longest way to write days. */
const MOST_VALUE_WORDS = 14;

/** Other values have three words at most. */
const MOST_PLAIN_WORDS = 3;
/** What goes on in a longer date, folded. */
const DATE_WORD =
  /\d|^(?:[-–—]|ngay|thang|nam|quy|tuan|hom|nay|qua|truoc|kia|den|toi|het|thu|chu|nhat|mot|hai|ba|tu|bon|sau|bay|tam|chin|muoi|gieng|chap|to|until|ago|last|this|weeks?|months?|years?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[.,]?$/;

/** What a value may be, the longest first: what stands in quotes, or some words. */
function possibleValues(text: string, from: number): readonly TypedValue[] {
  const quoted = readQuoted(text, from);
  if (quoted !== null)
    return [
      { value: quoted.text, end: quoted.end, isQuoted: true, isWhole: quoted.isClosed, isOpen: !quoted.isClosed },
    ];
  const ends = [endOfRun(text, from)];
  while (ends.length < MOST_VALUE_WORDS) {
    const last = ends[ends.length - 1] ?? from;
    const next = /^ +(\S+)/.exec(text.slice(last));
    if (next === null) break;
    if (ends.length >= MOST_PLAIN_WORDS && !DATE_WORD.test(foldText(next[1] ?? ''))) break;
    ends.push(last + next[0].length);
  }
  return ends.reverse().map((end) => ({
    value: text.slice(from, end),
    end,
    isQuoted: false,
    isWhole: false,
    isOpen: end === text.length,
  }));
}

type BareFilter = SearchFilter extends infer Filter
  ? Filter extends SearchFilter
    ? Omit<Filter, keyof QuerySpan | 'isExcluded'>
    : never
  : never;

function readValue(kind: FilterKind, typed: TypedValue, context: DayContext): BareFilter | null {
  const { value } = typed;
  switch (kind) {
    case 'status':
      return whenFound(findStatus(value), (status) => ({ kind, status }));
    case 'section':
    case 'tag':
    case 'by':
    case 'photo':
      return whenFound(readName(typed), (name) => ({ kind, name }));
    case 'from':
      // Whoever begins with "from" may go on with "to": `từ:1/6 đến 30/6`.
      return (
        whenFound(readDays(value, context), ({ from }) => ({ kind, from })) ??
        whenFound(readDayRange(value, context), (days) => ({ kind: 'on', ...days }))
      );
    case 'to':
      return whenFound(readDays(value, context), ({ until }) => ({ kind, until }));
    case 'on':
      return whenFound(readDays(value, context) ?? readDayRange(value, context), (days) => ({ kind, ...days }));
    case 'has':
      return whenFound(findThing(value), (thing) => ({ kind, thing }));
    case 'lang':
      return whenFound(findLanguage(value), (language) => ({ kind, language }));
  }
}

function whenFound<Value>(value: Value | null, make: (value: Value) => BareFilter): BareFilter | null {
  return value === null ? null : make(value);
}

/** A name without quotes is one word: what follows it belongs to the rest of the query. */
function readName({ value, isWhole, isQuoted, isOpen }: TypedValue): NamePart | null {
  if (!isQuoted && /\s/u.test(value)) return null;
  const words = cutWords(value).map(({ folded }) => folded);
  return words.length === 0 ? null : { text: value.trim(), words, isWhole, isOpen };
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"“”„', '“': '"“”', '„': '"“”', '”': '"“”', '«': '»' };

interface Quoted {
  readonly text: string;
  readonly end: number;
  readonly isClosed: boolean;
}

/** What stands in quotes from here on; an open quote goes to the end. */
function readQuoted(text: string, at: number): Quoted | null {
  const closing = QUOTES[text.charAt(at)];
  if (closing === undefined) return null;
  let end = at + 1;
  while (end < text.length && !closing.includes(text.charAt(end))) end += 1;
  return { text: text.slice(at + 1, end), end: Math.min(end + 1, text.length), isClosed: end < text.length };
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/\s/u.test(text.charAt(end))) end += 1;
  return end;
}
