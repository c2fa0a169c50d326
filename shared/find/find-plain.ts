import { isWordLetter, type LetterForm } from './letter-form.ts';

/** A piece of text: UTF-16 units `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The places of plain words in a text, from the left, none over another. Empty for words of which nothing counts. */
export function findPlain(text: string, words: string, form: LetterForm): readonly TextSpan[] {
  const needle = compare(words, form).letters;
  if (needle === '') return [];
  const { letters, origins } = compare(text, form);
  const found: TextSpan[] = [];
  let last = 0;
  for (let at = letters.indexOf(needle); at !== -1; at = letters.indexOf(needle, at + 1)) {
    const start = origins[at] ?? 0;
    if (start < last) continue;
    const end = afterMarks(text, (origins[at + needle.length - 1] ?? 0) + 1, form);
    found.push({ start, end });
    last = end;
  }
  return found;
}

/** Whether a span is a word of its own, or several whole ones. */
export function isWholeWord(text: string, { start, end }: TextSpan): boolean {
  return !isWordLetter(letterBefore(text, start)) && !isWordLetter(letterAt(text, end));
}

interface Compared {
  readonly letters: string;
  /** For each letter, the unit of the text it came from. */
  readonly origins: readonly number[];
}

function compare(text: string, form: LetterForm): Compared {
  let letters = '';
  const origins: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const own = form(text.charCodeAt(index));
    letters += own;
    for (let count = 0; count < own.length; count += 1) origins.push(index);
  }
  return { letters, origins };
}

/** A match takes along the marks that stand alone after its last letter, so that no replacement leaves them behind. */
function afterMarks(text: string, end: number, form: LetterForm): number {
  let after = end;
  while (after < text.length && form(text.charCodeAt(after)) === '') after += 1;
  return after;
}

function letterBefore(text: string, end: number): string {
  return Array.from(text.slice(Math.max(0, end - 2), end)).at(-1) ?? '';
}

function letterAt(text: string, start: number): string {
  return Array.from(text.slice(start, start + 2))[0] ?? '';
}
