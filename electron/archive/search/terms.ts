import type { NamePart } from '../../../shared/search/query.ts';

/**
 * One FTS5 table holds terms of several kinds, told apart by a first sign that no word has: none for a folded word. The
 * `ascii` tokenizer takes every byte from 0x80 on as part of a term, so the signs are such bytes.
 * Prefixes are terms of our own, not FTS5's `prefix=`, so that pairs and filters do not get prefixes too.
 */
const SIGN = {
  prefix: '¤',
  marked: '§',
  pair: '¦',
  headline: '«',
  headlinePrefix: '»',
  photo: '±',
  filter: '¬',
} as const;

/** Vietnamese syllables have at most seven letters; a longer beginning matches few words, which FTS5 then merges itself. */
export const LONGEST_PREFIX = 5;

export function prefixTerm(letters: string): string {
  return SIGN.prefix + letters;
}

export function marked(exact: string): string {
  return SIGN.marked + exact;
}

export function headlineTerm(folded: string): string {
  return SIGN.headline + folded;
}

export function headlinePrefix(letters: string): string {
  return SIGN.headlinePrefix + letters;
}

export function photoTerm(folded: string): string {
  return SIGN.photo + folded;
}

/**
 * Pairs of words side by side share this many terms: with one term a pair the index would be twice as large. What a
 * phrase finds through a shared term is compared with the text.
 */
const PAIR_TERMS = 2 ** 16;

export function pairTerm(first: string, second: string): string {
  const mixed = Math.imul(hash(first) ^ 0x9e3779b9, 0x85ebca6b) + hash(second);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  const number = (spread ^ (spread >>> 13)) & (PAIR_TERMS - 1);
  const term = pairTerms[number] ?? `${SIGN.pair}${number.toString(36)}`;
  pairTerms[number] = term;
  return term;
}

const pairTerms: (string | undefined)[] = new Array(PAIR_TERMS);

const hashes = new Map<string, number>();
const MOST_HASHES = 50_000;

/** FNV-1a over UTF-16 units; the index is rebuilt when it changes. */
function hash(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  if (hashes.size >= MOST_HASHES) hashes.clear();
  hashes.set(word, value);
  return value;
}

export const statusTerm = (status: string) => `${SIGN.filter}x${status}`;
export const languageTerm = (language: string) => `${SIGN.filter}l${language}`;
export const hasTerm = (thing: string) => `${SIGN.filter}h${thing}`;
export const tagTerm = (row: number) => `${SIGN.filter}t${row}`;
/** In every story: what an exclusion alone takes away from. */
export const anyStory = `${SIGN.filter}a`;

/** A section or byline: the whole name as one term, and each of its words. */
export function nameTerms(kind: 'section' | 'by', words: readonly string[]): readonly string[] {
  const letter = kind === 'section' ? 's' : 'b';
  return [
    `${SIGN.filter}${letter}${letter}${words.join('·')}`,
    ...words.map((word) => `${SIGN.filter}${letter}${word}`),
  ];
}

/** The terms that a story of this section or byline has. */
export function wantedNameTerms(kind: 'section' | 'by', { words, isWhole }: NamePart): readonly string[] {
  const [whole = '', ...each] = nameTerms(kind, words);
  return isWhole ? [whole] : each;
}

const DAY_MS = 86_400_000;

/** Day, month and year in UTC of the instant a story is dated at. Zones are left to whoever asks. */
export function dateTerms(at: number): readonly string[] {
  const iso = new Date(at).toISOString().replaceAll('-', '').slice(0, 8);
  return [`${SIGN.filter}d${iso}`, `${SIGN.filter}m${iso.slice(0, 6)}`, `${SIGN.filter}y${iso.slice(0, 4)}`];
}

/** Few terms that cover every UTC day with a part in the stretch: whole years and months where they fit. */
export function coverDays(from: number, until: number): readonly string[] {
  const terms: string[] = [];
  let at = Math.floor(from / DAY_MS) * DAY_MS;
  while (at < until) {
    const day = new Date(at);
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
    const [dayTerm = '', monthTerm = '', yearTerm = ''] = dateTerms(at);
    const isFirst = day.getUTCDate() === 1;
    const nextYear = Date.UTC(year + 1, 0, 1);
    const nextMonth = Date.UTC(year, month + 1, 1);
    if (isFirst && month === 0 && nextYear <= until) [at] = [nextYear, terms.push(yearTerm)];
    else if (isFirst && nextMonth <= until) [at] = [nextMonth, terms.push(monthTerm)];
    else [at] = [at + DAY_MS, terms.push(dayTerm)];
  }
  return terms;
}

/** The instant a story is filed under: when it came out, or when it was last changed. */
export function datedAt(publishedAt: number | null, updatedAt: number): number {
  return publishedAt ?? updatedAt;
}
