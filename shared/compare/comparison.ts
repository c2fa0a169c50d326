import type { FieldName } from '../story/fields.ts';

/** A run of text that stays, comes, goes, or stays with another look (bold, a link to elsewhere). */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed' | 'restyled';
  readonly text: string;
}

/** What a line of a story is, for the eye and for telling two lines of the same words apart. */
export type LineRole =
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'listItem'
  | 'quote'
  | 'pullQuote'
  | 'attribution'
  | 'boxTitle'
  | 'boxText'
  | 'tableRow'
  | 'photo'
  | 'caption'
  | 'alt'
  | 'credit'
  | 'related'
  | 'card'
  | 'address'
  | 'divider'
  | 'other';

export type LineChange = 'same' | 'added' | 'removed' | 'changed' | 'moved-here' | 'moved-away';

/** One line of the newer story in its place, or of the older one where it stood. The text of a `photo` is the photo's id. */
export interface ComparedLine {
  readonly role: LineRole;
  readonly change: LineChange;
  readonly runs: readonly Run[];
}

export interface ComparedField {
  readonly name: FieldName;
  readonly lines: readonly ComparedLine[];
}

/** What changed from one state of a story to another. */
export interface StoryComparison {
  /** The fields that differ, in the order of the page. */
  readonly fields: readonly ComparedField[];
  /** Every line of the body, those that stay included. */
  readonly body: readonly ComparedLine[];
  readonly addedWords: number;
  readonly removedWords: number;
  /** True when the bodies differ in something that is no text: the layout of a gallery, the width of a column. */
  readonly onlyLayout: boolean;
}
