import type { NamePart, Phrase, SearchFilter, SearchQuery } from '../../../shared/search/query.ts';
import { hasMarks, type WordForms } from '../../../shared/search/words.ts';
import {
  anyStory,
  coverDays,
  hasTerm,
  headlinePrefix,
  headlineTerm,
  LONGEST_PREFIX,
  languageTerm,
  marked,
  pairTerm,
  photoTerm,
  prefixTerm,
  statusTerm,
  tagTerm,
  wantedNameTerms,
} from './terms.ts';

/** What a query asks of the index, and of the dates in the story table. */
export interface SearchPlan {
  /** Everything found. */
  readonly all: string;
  /** Those of them that are wanted more. */
  readonly better: readonly MatchList[];
  readonly dates: DateRange;
}

export interface MatchList {
  readonly match: string;
  readonly weight: number;
}

/** Instants in milliseconds: `from` on, before `until`. */
export interface DateRange {
  readonly from: number;
  readonly until: number;
  readonly isBounded: boolean;
}

export interface PlanContext {
  readonly now: number;
  /** Row numbers of the tags a name stands for. */
  readonly findTagRows: (name: NamePart) => readonly number[];
  /** Whether any story has the term. */
  readonly isKnown: (term: string) => boolean;
  /** The words with marks that begin so. */
  readonly findMarkedWords: (exact: string) => readonly string[];
}

const EARLIEST = Date.UTC(1900, 0, 1);

export function planSearch(query: SearchQuery, context: PlanContext): SearchPlan {
  const dates = datesOf(query.filters, context.now);
  const base = makeBase(query, dates, context);
  const finished = query.isOpen ? query.words.slice(0, -1) : query.words;
  const open = query.isOpen ? query.words[query.words.length - 1] : undefined;
  const words = finished.flatMap(wordTerms);
  const whole = open === undefined ? words : [...words, ...wordTerms(open)];
  const begun = open === undefined ? [] : [beginningOf(open, context)];
  const better: MatchList[] = [];
  if (query.words.length > 0) {
    const titled = query.words.slice(0, finished.length).map((word) => quote(headlineTerm(word.folded)));
    const last = open === undefined ? [] : [headlinePrefixOf(open)];
    // A word of the headline is a word of the story: only its spelling is left to ask for.
    const spelled = finished.filter(hasMarks).flatMap(wordTerms);
    const begunSo = open !== undefined && hasMarks(open) ? begun : [];
    better.push({ match: base([...titled, ...last, ...spelled, ...begunSo]), weight: TITLE });
  }
  if (query.words.length > 1) better.push({ match: base([...pairsOf(query.words), ...whole]), weight: PAIR });
  if (open !== undefined && open.folded.length > 1) better.push({ match: base(whole), weight: WHOLE });
  return { all: base([...words, ...begun]), better, dates };
}

/** How much more a story is wanted that holds the words in its headline, side by side, or whole. */
const TITLE = 3;
const PAIR = 2;
const WHOLE = 0.5;

/** Folded words hold letters and digits only and signs are ours, so quoting makes any query legal FTS5 syntax. */
export function quote(term: string): string {
  return `"${term}"`;
}

export function wordTerms(word: WordForms): readonly string[] {
  return [quote(hasMarks(word) ? marked(word.exact) : word.folded)];
}

function prefixOf({ folded }: WordForms): string {
  return folded.length <= LONGEST_PREFIX ? quote(prefixTerm(folded)) : `${quote(folded)}*`;
}

/** Every word that the unfinished one may become. */
function beginningOf(word: WordForms, { findMarkedWords }: PlanContext): string {
  return hasMarks(word) ? anyOf(findMarkedWords(word.exact).map(marked).map(quote)) : prefixOf(word);
}

function headlinePrefixOf({ folded }: WordForms): string {
  return folded.length <= LONGEST_PREFIX ? quote(headlinePrefix(folded)) : `${quote(headlineTerm(folded))}*`;
}

export function pairsOf(words: Phrase): readonly string[] {
  return words.slice(1).map((word, index) => quote(pairTerm(words[index]?.folded ?? '', word.folded)));
}

/** An expression that holds for what the words, phrases, filters and exclusions demand together. */
function makeBase(query: SearchQuery, dates: DateRange, context: PlanContext): (terms: readonly string[]) => string {
  const included = query.filters.filter(({ isExcluded }) => !isExcluded);
  const demanded = [
    ...query.phrases.flatMap((phrase) => [...phrase.flatMap(wordTerms), ...pairsOf(phrase)]),
    ...included.filter(({ kind }) => !isAlternative(kind)).flatMap((filter) => filterExpressions(filter, context)),
    ...ALTERNATIVES.flatMap((kind) => {
      const choices = included
        .filter((filter) => filter.kind === kind)
        .map((filter) => joinAll(filterExpressions(filter, context)));
      return choices.length === 0 ? [] : [anyOf(choices)];
    }),
    ...(dates.isBounded ? [anyOf(coverDays(Math.max(dates.from, EARLIEST), dates.until).map(quote))] : []),
  ];
  const refused = [
    ...query.withoutWords.flatMap(wordTerms),
    ...query.filters
      .filter(({ isExcluded }) => isExcluded)
      .map((filter) => joinAll(filterExpressions(filter, context))),
    ...(included.some((filter) => filter.kind === 'status' && filter.status === 'trashed')
      ? []
      : [quote(statusTerm('trashed'))]),
  ].filter((expression) => expression !== '');
  const without = refused.length === 0 ? '' : ` NOT ${anyOf(refused)}`;
  return (terms) => {
    const all = [...new Set([...terms, ...demanded])];
    return `${joinAll(all.length === 0 ? [quote(anyStory)] : all)}${without}`;
  };
}

/** Of these kinds one of several is enough: a story has one status, one section, one language. */
const ALTERNATIVES = ['status', 'section', 'lang'] as const;

function isAlternative(kind: SearchFilter['kind']): boolean {
  return ALTERNATIVES.some((known) => known === kind);
}

/** A term no story has. */
const NOTHING = '"¬none"';

function filterExpressions(filter: SearchFilter, context: PlanContext): readonly string[] {
  switch (filter.kind) {
    case 'status':
      return [quote(statusTerm(filter.status))];
    case 'section':
    case 'by':
      return nameExpressions(wantedNameTerms(filter.kind, filter.name), filter.name, context);
    case 'tag': {
      const rows = context.findTagRows(filter.name);
      return [rows.length === 0 ? NOTHING : anyOf(rows.map(tagTerm).map(quote))];
    }
    case 'has':
      return [quote(hasTerm(filter.thing))];
    case 'photo':
      return nameExpressions(filter.name.words.map(photoTerm), filter.name, context);
    case 'lang':
      return [quote(languageTerm(filter.language))];
    case 'on':
      return filter.isExcluded ? [anyOf(coverDays(Math.max(filter.from, EARLIEST), filter.until).map(quote))] : [];
    case 'from':
    case 'to':
      return [];
  }
}

/** An unfinished word that no story has is the beginning of one. */
function nameExpressions(terms: readonly string[], { isOpen }: NamePart, { isKnown }: PlanContext): readonly string[] {
  const last = terms.at(-1);
  if (!isOpen || last === undefined || isKnown(quote(last))) return terms.map(quote);
  return [...terms.slice(0, -1).map(quote), `${quote(last)}*`];
}

function joinAll(expressions: readonly string[]): string {
  return expressions.length < 2 ? (expressions[0] ?? '') : `(${expressions.join(' AND ')})`;
}

function anyOf(expressions: readonly string[]): string {
  if (expressions.length === 0) return NOTHING;
  return expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.join(' OR ')})`;
}

/** Stories are not dated further ahead than this: it bounds the terms that stand for "from then on". */
const YEARS_AHEAD = 3;

function datesOf(filters: readonly SearchFilter[], now: number): DateRange {
  let from = Number.NEGATIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  for (const filter of filters) {
    if (filter.isExcluded) continue;
    if (filter.kind === 'from' || filter.kind === 'on') from = Math.max(from, filter.from);
    if (filter.kind === 'to' || filter.kind === 'on') until = Math.min(until, filter.until);
  }
  const latest = Date.UTC(new Date(now).getUTCFullYear() + YEARS_AHEAD, 0, 1);
  const isBounded = from > Number.NEGATIVE_INFINITY || until < Number.POSITIVE_INFINITY;
  return { from: Math.max(from, EARLIEST), until: Math.min(until, latest), isBounded };
}
