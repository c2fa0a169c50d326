import type { Language } from '../base/language.ts';
import { filterWords, hasWords, keyOf } from './filter-words.ts';
import type { FilterKind, QuerySpan, SearchFilter, SearchQuery } from './query.ts';

/** A filter as Galley writes it in a language: `mục:"Tin tức"`. */
export function writeFilter(kind: FilterKind, value: string, language: Language): string {
  const isPlain = /^[\p{L}\p{M}\p{N}/.-]+$/u.test(value) && kind !== 'section' && kind !== 'tag' && kind !== 'by';
  return `${filterWords[kind].names[language][0]}:${isPlain ? value : `"${value.replaceAll('"', '')}"`}`;
}

/** The typed text with one more part at its end. */
export function addPart(text: string, part: string): string {
  return text.trim() === '' ? `${part} ` : `${text.trim()} ${part} `;
}

/** The typed text without a part. */
export function removeSpan(text: string, { start, end }: QuerySpan): string {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  return before === '' || after === '' ? before + after : `${before} ${after}`;
}

/** The typed text without a filter at its end whose value says nothing yet: what to search for meanwhile. */
export function leaveOutUnfinished(text: string, { unread }: SearchQuery): string {
  const last = unread.at(-1);
  return last !== undefined && last.end >= text.length ? text.slice(0, last.start) : text;
}

/** The filter that says so already, if the query has it. */
export function findFilter(filters: readonly SearchFilter[], kind: FilterKind, value: string): SearchFilter | null {
  return filters.find((filter) => filter.kind === kind && !filter.isExcluded && isValue(filter, value)) ?? null;
}

function isValue(filter: SearchFilter, value: string): boolean {
  switch (filter.kind) {
    case 'status':
      return filter.status === value;
    case 'section':
    case 'tag':
    case 'by':
      return keyOf(filter.name.text) === keyOf(value);
    case 'on':
      return isYear(filter, Number(value));
    case 'has':
      return filter.thing === value || hasWords[filter.thing].vi[0] === value;
    case 'lang':
      return filter.language === value;
    case 'photo':
    case 'from':
    case 'to':
      return false;
  }
}

const DAY_MS = 86_400_000;

/** In whichever zone it was read: none is a day away from UTC. */
function isYear({ from, until }: { readonly from: number; readonly until: number }, year: number): boolean {
  const isNear = (at: number, start: number) => Math.abs(at - start) < DAY_MS;
  return isNear(from, Date.UTC(year, 0, 1)) && isNear(until, Date.UTC(year + 1, 0, 1));
}
