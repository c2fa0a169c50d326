import { foldUnit } from '../../shared/base/fold-text.ts';
import type { SnippetPart } from '../../shared/story/story.ts';

const BEFORE = 40;
const LONGEST = 160;

/**
 * The first line that holds the most of the words, cut around the first one, with the found runs marked in the
 * original spelling. `words` are folded; a run is found where a word of the text starts with one of them.
 */
export function makeSnippet(lines: readonly string[], words: readonly string[]): readonly SnippetPart[] | null {
  let best: { line: string; runs: readonly Run[] } | null = null;
  for (const line of lines) {
    const runs = findRuns(line, words);
    if (runs.length > 0 && (best === null || distinct(runs) > distinct(best.runs))) best = { line, runs };
    if (best !== null && distinct(best.runs) === words.length) break;
  }
  return best === null ? null : cut(best.line, best.runs);
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Runs of the original text whose folded form starts with one of the words, at the start of a word. */
export function findRuns(text: string, words: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  const longest = Math.max(...words.map((word) => word.length));
  const firstLetters = new Set(words.map((word) => word.charAt(0)));
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const wasInWord = isInWord;
    isInWord = isWordUnit(text, index);
    if (!isInWord || wasInWord || !firstLetters.has(foldUnit(text.charCodeAt(index)).charAt(0))) continue;
    const run = matchAt(text, index, { words, longest });
    if (run !== null) runs.push(run);
  }
  return runs;
}

function matchAt(
  text: string,
  start: number,
  { words, longest }: { readonly words: readonly string[]; readonly longest: number },
): Run | null {
  let folded = '';
  let end = start;
  const ends: number[] = [];
  while (end < text.length && folded.length < longest && isWordUnit(text, end)) {
    folded += foldUnit(text.charCodeAt(end));
    end += 1;
    while (ends.length < folded.length) ends.push(end);
  }
  const word = words.filter((candidate) => folded.startsWith(candidate)).sort((a, b) => b.length - a.length)[0];
  return word === undefined || word.length === 0 ? null : { start, end: ends[word.length - 1] ?? end, word };
}

/** Whether a UTF-16 unit belongs to a word: 0 not asked yet, 1 no, 2 yes. A search looks at every letter of every story it shows. */
const wordUnits = new Uint8Array(0x10000);

function isWordUnit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (wordUnits[unit] === 0) wordUnits[unit] = /[\p{L}\p{N}\p{M}]/u.test(text.charAt(index)) ? 2 : 1;
  return wordUnits[unit] === 2;
}

function distinct(runs: readonly Run[]): number {
  return new Set(runs.map((run) => run.word)).size;
}

function cut(line: string, runs: readonly Run[]): readonly SnippetPart[] {
  const first = runs[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : Math.max(line.lastIndexOf(' ', first - BEFORE) + 1, 0);
  const end =
    line.length - start <= LONGEST ? line.length : Math.max(line.lastIndexOf(' ', start + LONGEST), first + 1);
  const parts: SnippetPart[] = [];
  let at = start;
  const add = (text: string, found: boolean) => {
    if (text.length > 0) parts.push({ text, found });
  };
  if (start > 0) add('… ', false);
  for (const run of runs) {
    if (run.end > end) break;
    add(line.slice(at, run.start), false);
    add(line.slice(run.start, run.end), true);
    at = run.end;
  }
  add(line.slice(at, end), false);
  if (end < line.length) add(' …', false);
  return parts;
}
