import type { FilterKind, SearchFilter, SearchQuery } from './query.ts';
import { hasMarks } from './words.ts';

/** What a search ran on, in plain values: what was understood of the typed text. */
export interface RanOn {
  readonly words: readonly string[];
  /** The last word was taken as the beginning of one. */
  readonly isOpen: boolean;
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly filters: readonly RanFilter[];
  /** What has the form of a filter but no meaning, and was taken as words. */
  readonly unread: readonly string[];
  /** Words with marks are found as they are spelled; `folded` when nothing was, or no word has marks. */
  readonly marks: 'exact' | 'folded';
}

export interface RanFilter {
  readonly filter: FilterKind;
  readonly value: string;
  readonly isExcluded: boolean;
}

export function describeQuery(query: SearchQuery): RanOn {
  const { words, isOpen, phrases, withoutWords, withoutPhrases, filters, unread } = query;
  const everyWord = [...words, ...withoutWords, ...phrases.flat(), ...withoutPhrases.flat()];
  const join = (phrase: SearchQuery['words']) => phrase.map(({ exact }) => exact).join(' ');
  return {
    words: words.map(({ exact }) => exact),
    isOpen,
    phrases: phrases.map(join),
    without: [...withoutWords.map(({ exact }) => exact), ...withoutPhrases.map(join)],
    filters: filters.map((filter) => ({
      filter: filter.kind,
      value: writeValue(filter),
      isExcluded: filter.isExcluded,
    })),
    unread: unread.filter(({ hasValue }) => hasValue).map(({ text }) => text),
    marks: everyWord.some(hasMarks) ? 'exact' : 'folded',
  };
}

/** The same query with every word to be found in any spelling. */
export function foldQuery(query: SearchQuery): SearchQuery {
  const fold = (phrase: SearchQuery['words']) => phrase.map(({ folded }) => ({ folded, exact: folded }));
  return { ...query, words: fold(query.words), phrases: query.phrases.map(fold) };
}

function writeValue(filter: SearchFilter): string {
  switch (filter.kind) {
    case 'status':
      return filter.status;
    case 'section':
    case 'tag':
    case 'by':
      return filter.name.text;
    case 'photo':
      return filter.name.words.join(' ');
    case 'from':
      return isoOf(filter.from);
    case 'to':
      return isoOf(filter.until);
    case 'on':
      return `${isoOf(filter.from)}/${isoOf(filter.until)}`;
    case 'has':
      return filter.thing;
    case 'lang':
      return filter.language;
  }
}

/** ISO 8601 in UTC, as every time in an answer. */
function isoOf(at: number): string {
  return new Date(at).toISOString();
}
