import { foldUnit } from '../base/fold-text.ts';
import type { Phrase, SearchQuery } from './query.ts';
import { endOfWord, formsOf, hasMarks, startOfWord, type WordForms } from './words.ts';

/** A found piece of a text: UTF-16 units, `end` excluded; `part` numbers the word or phrase of the query it stands for. */
export interface FoundRun {
  readonly start: number;
  readonly end: number;
  readonly part: number;
}

/** A query made ready to be looked for in many texts. */
export interface TextMatcher {
  /** How many words and phrases are looked for. */
  readonly parts: number;
  /** Where they stand in a text, in reading order, none over another. */
  findRuns(text: string): readonly FoundRun[];
  /**
   * Whether a story with these texts is meant. An index of folded words and pairs leaves this open for phrases and for an
   * unfinished word with marks; the rest it has answered.
   */
  isMeant(lines: Iterable<string>): boolean;
}

/** True when the index alone cannot say which stories are meant. */
export function needsText({ phrases, withoutPhrases }: SearchQuery): boolean {
  return phrases.length > 0 || withoutPhrases.length > 0;
}

export function makeMatcher(query: SearchQuery): TextMatcher {
  const marked = partsOf(query);
  const wanted = [...query.phrases.map(asPart), ...openParts(query)];
  const unwanted = query.withoutPhrases.map(asPart);
  const letters = firstLetters(marked);
  const lettersOfBoth = firstLetters([...wanted, ...unwanted]);
  return {
    parts: marked.length,
    findRuns: (text) => (marked.length === 0 ? [] : findRuns(text, marked, letters)),
    isMeant(lines) {
      const open = new Set(wanted);
      for (const line of lines) {
        for (let start = startOfWord(line, 0); start < line.length; start = startOfWord(line, endOfWord(line, start))) {
          if (!lettersOfBoth.has(firstLetter(line, start))) continue;
          for (const part of open) if (endOfPart(line, start, part) !== null) open.delete(part);
          if (unwanted.some((part) => endOfPart(line, start, part) !== null)) return false;
        }
        if (open.size === 0 && unwanted.length === 0) return true;
      }
      return open.size === 0;
    },
  };
}

/** A word, or words side by side; the last may be unfinished. */
interface Part {
  readonly words: Phrase;
  readonly isOpen: boolean;
}

/** Longer parts first, so that a phrase is marked as a whole. */
function partsOf(query: SearchQuery): readonly Part[] {
  const words = query.words.map((word, index) => ({
    words: [word],
    isOpen: query.isOpen && index === query.words.length - 1,
  }));
  return [...query.phrases.map(asPart), ...words].sort((a, b) => b.words.length - a.words.length);
}

function openParts({ words, isOpen }: SearchQuery): readonly Part[] {
  const last = words[words.length - 1];
  return isOpen && last !== undefined && hasMarks(last) ? [{ words: [last], isOpen }] : [];
}

function asPart(words: Phrase): Part {
  return { words, isOpen: false };
}

/** What words of the query begin with: most words of a text need not be looked at further. */
function firstLetters(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.map(({ words }) => words[0]?.folded.charAt(0) ?? ''));
}

function firstLetter(text: string, start: number): string {
  return foldUnit(text.charCodeAt(start)).charAt(0);
}

function findRuns(text: string, parts: readonly Part[], letters: ReadonlySet<string>): readonly FoundRun[] {
  const runs: FoundRun[] = [];
  let start = startOfWord(text, 0);
  while (start < text.length) {
    const run = letters.has(firstLetter(text, start)) ? findRunAt(text, start, parts) : null;
    if (run !== null) runs.push(run);
    start = startOfWord(text, endOfWord(text, run === null ? start : run.end));
  }
  return runs;
}

function findRunAt(text: string, start: number, parts: readonly Part[]): FoundRun | null {
  for (const [place, part] of parts.entries()) {
    const end = endOfPart(text, start, part);
    if (end !== null) return { start, end, part: place };
  }
  return null;
}

/** Where the part ends that begins with the word here; null when it is not here. */
function endOfPart(text: string, first: number, { words, isOpen }: Part): number | null {
  let start = first;
  let end = first;
  for (let index = 0; index < words.length; index += 1) {
    const want = words[index];
    if (want === undefined || start >= text.length) return null;
    end = endOfWord(text, start);
    const isUnfinished = isOpen && index === words.length - 1;
    const found = formsOf(text, start, end);
    if (!matchesWord(found, want, isUnfinished)) return null;
    if (isUnfinished) return endOfPrefix(found, want, { start, end });
    start = startOfWord(text, end);
  }
  return end;
}

/** Of an unfinished word only what was typed is marked, where its letters can be counted off one by one. */
function endOfPrefix(found: WordForms, typed: WordForms, { start, end }: { start: number; end: number }): number {
  const isOneToOne = found.folded.length === end - start;
  return isOneToOne && typed.folded.length < found.folded.length ? start + typed.folded.length : end;
}

/** A word with marks is found as it is spelled, one without in any spelling. */
function matchesWord(found: WordForms, want: WordForms, isPrefix: boolean): boolean {
  const [form, sought] = hasMarks(want) ? [found.exact, want.exact] : [found.folded, want.folded];
  return isPrefix ? form.startsWith(sought) : form === sought;
}
