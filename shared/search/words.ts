import { foldUnit } from '../base/fold-text.ts';

/** A word of a text in the two forms in which words are compared. */
export interface WordForms {
  /** Lower case without marks: what a query without marks looks for. */
  readonly folded: string;
  /** Lower case, NFC, the tone where the old style has it (`hoà` is `hòa`): what a word with marks looks for. */
  readonly exact: string;
}

/** A word and where it stands in the text it was cut from: UTF-16 units, `end` excluded. */
export interface PlacedWord extends WordForms {
  readonly start: number;
  readonly end: number;
}

/** Longer runs of letters are not words of a language; what is beyond takes no part in search. */
export const LONGEST_WORD = 64;

/** The words of a text in reading order: runs of letters and digits, marks included, of any alphabet. */
export function cutWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let start = startOfWord(text, 0);
  while (start < text.length) {
    const end = endOfWord(text, start);
    const { folded, exact } = formsOf(text, start, end);
    if (folded !== '') words.push({ folded, exact, start, end });
    start = startOfWord(text, end);
  }
  return words;
}

/** Where the next word begins, from here on; the length of the text when none does. */
export function startOfWord(text: string, from: number): number {
  let index = from;
  while (index < text.length && wordSize(text, index) === 0) index += 1;
  return index;
}

export function endOfWord(text: string, start: number): number {
  let index = start;
  for (let size = wordSize(text, index); size > 0; size = wordSize(text, index)) index += size;
  return index;
}

/** True when the word is spelled with something a fold takes away, so that it is to be found as it is spelled. */
export function hasMarks({ folded, exact }: WordForms): boolean {
  return folded !== exact;
}

/** How many units of a word begin here: 0 none, 2 for a letter outside of the basic plane. */
function wordSize(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return 0;
  if (unit >= 0xd800 && unit <= 0xdbff) return /^[\p{L}\p{N}]/u.test(text.slice(index, index + 2)) ? 2 : 0;
  if (kinds[unit] === 0) kinds[unit] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 2 : 1;
  return kinds[unit] === 2 ? 1 : 0;
}

/** Whether a UTF-16 unit belongs to a word: 0 not asked yet, 1 no, 2 yes. Indexing looks at every letter of the archive. */
const kinds = new Uint8Array(0x10000);

/** Most words of a text were seen before. */
const known = new Map<string, WordForms>();
const MOST_KNOWN = 50_000;

export function formsOf(text: string, start: number, end: number): WordForms {
  const word = text.slice(start, Math.min(end, start + LONGEST_WORD));
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const forms = { folded: foldWord(word), exact: exactForm(word) };
  known.set(word, forms);
  return forms;
}

function foldWord(word: string): string {
  let folded = '';
  for (let index = 0; index < word.length; index += 1) folded += foldUnit(word.charCodeAt(index));
  return folded;
}

/** Open oa, oe and uy carry the tone on either letter; both spellings are one word. `qu` has no open uy. */
const NEW_STYLE = /o[àáảãạèéẻẽẹ]$|(?<!q)u[ỳýỷỹỵ]$/u;

function exactForm(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().normalize('NFC');
  return NEW_STYLE.test(lower) ? lower.slice(0, -2) + moveTone(lower.slice(-2)) : lower;
}

/** `oà` → `òa`. */
function moveTone(pair: string): string {
  const [vowel = '', tone = ''] = pair.slice(1).normalize('NFD');
  return (pair.charAt(0) + tone).normalize('NFC') + vowel;
}
