import type { StatusName } from '../story/status.ts';
import type { WordForms } from './words.ts';

/** What somebody looks for, read from what they typed. */
export interface SearchQuery {
  /** Bare words: all of them must be in the story, in any order. */
  readonly words: readonly WordForms[];
  /** The last word may be unfinished: nothing follows it yet. */
  readonly isOpen: boolean;
  /** Words in quotes: side by side, in this order. */
  readonly phrases: readonly Phrase[];
  /** What must not be in the story. */
  readonly withoutWords: readonly WordForms[];
  readonly withoutPhrases: readonly Phrase[];
  readonly filters: readonly SearchFilter[];
  /** What has the form of a filter but a value that means nothing, or none yet; what stands there is words. */
  readonly unread: readonly UnreadFilter[];
}

export type Phrase = readonly WordForms[];

/** Where a part of the query stands in the typed text: UTF-16 units, `end` excluded. */
export interface QuerySpan {
  readonly start: number;
  readonly end: number;
}

export interface UnreadFilter extends QuerySpan {
  /** As it was typed. */
  readonly text: string;
  readonly hasValue: boolean;
}

interface FilterPart extends QuerySpan {
  /** True for `-status:draft`: everything but. */
  readonly isExcluded: boolean;
}

/** A name as it was typed: `whole` when it stood in quotes, else any name with these words in it. */
export interface NamePart {
  readonly text: string;
  readonly words: readonly string[];
  readonly isWhole: boolean;
  /** The last word may be unfinished: nothing follows it yet. */
  readonly isOpen: boolean;
}

export const hasThings = [
  'photo',
  'caption',
  'credit',
  'tag',
  'byline',
  'note',
  'correction',
  'legal',
  'related',
] as const;
export type HasThing = (typeof hasThings)[number];

/** Filters of one kind are alternatives for status, section and language, and all demanded for the others. */
export type SearchFilter = FilterPart &
  (
    | { readonly kind: 'status'; readonly status: StatusName }
    | { readonly kind: 'section' | 'tag' | 'by'; readonly name: NamePart }
    /** Instants in milliseconds since 1970 UTC: `from` on, before `until`. */
    | { readonly kind: 'from'; readonly from: number }
    | { readonly kind: 'to'; readonly until: number }
    | { readonly kind: 'on'; readonly from: number; readonly until: number }
    | { readonly kind: 'has'; readonly thing: HasThing }
    | { readonly kind: 'photo'; readonly name: NamePart }
    | { readonly kind: 'lang'; readonly language: string }
  );

export type FilterKind = SearchFilter['kind'];
