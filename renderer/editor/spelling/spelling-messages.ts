import type { Language } from '../../../shared/base/language.ts';

/** What the page asks the worker that knows how words are spelled. */
export type SpellingRequest =
  | { readonly kind: 'judge'; readonly id: number; readonly language: Language; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly language: Language; readonly word: string };

/** Of the words asked about those that are wrong, or what a word may have been meant as. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}
