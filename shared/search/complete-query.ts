import { findFilterKind, isValueBegun } from './filter-words.ts';
import type { FilterKind } from './query.ts';

/** A filter whose value is being typed where the caret stands. */
export interface FilterBeingTyped {
  readonly kind: FilterKind;
  /** What is typed of the value, without an opening quote. */
  readonly typed: string;
  /** Where the value stands in the text, an opening quote included: UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What may stand in a value that is still open: letters up to the caret, or more words that may become one. */
const OPEN_VALUE = /(?<name>[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?):(?<value> ?"[^"“”]*|[^"“”:]*)$/u;

/** Finds the filter that is being typed before the caret; null when it is something else. */
export function findFilterBeingTyped(text: string, caret: number): FilterBeingTyped | null {
  const before = text.slice(0, caret);
  const { name = '', value = '' } = OPEN_VALUE.exec(before)?.groups ?? {};
  const kind = findFilterKind(name) ?? findFilterKind(name.split(' ').at(-1) ?? '');
  if (kind === null) return null;
  const typed = value.trimStart();
  if (!typed.startsWith('"') && /\s/u.test(value) && !mayGoOn(kind, value)) return null;
  return { kind, typed: typed.replace(/^"/, ''), start: caret - typed.length, end: caret };
}

/** Names and values of more words are typed without quotes too, and put into quotes when one is chosen. */
function mayGoOn(kind: FilterKind, value: string): boolean {
  if (/^\s|\s$/u.test(value)) return false;
  if (kind === 'section' || kind === 'tag' || kind === 'by') return value.split(/\s+/u).length <= MOST_NAME_WORDS;
  return isValueBegun(kind, value);
}

const MOST_NAME_WORDS = 6;
