import { cutWords, hasMarks, type PlacedWord } from './words.ts';

/** A name that was found in a text, where it stands first. */
export interface FoundName<Named> {
  readonly start: number;
  readonly named: Named;
}

/** Longer names are not found in a text. */
const MOST_WORDS = 8;

/**
 * The known names that stand in a text, the longest at each place, in reading order. `lookUp` gives what is called by
 * some folded words. A name stands there when it is spelled as it is known, or without any marks (`TP HCM`, `Ha Noi`);
 * of a single word also its capital must agree, as most syllables are words too. A generator: whoever reads it decides
 * when to pause. With `onlyCapital` names are looked for at words with a capital only, which most words of a text are not.
 */
export function* findNames<Named extends { readonly name: string }>(
  text: string,
  lookUp: (folded: string) => readonly Named[],
  { onlyCapital = false }: { readonly onlyCapital?: boolean } = {},
): Generator<FoundName<Named> | null> {
  const words = cutWords(text);
  let at = 0;
  while (at < words.length) {
    const start = words[at]?.start ?? 0;
    if (onlyCapital && !isCapital(text.charAt(start))) {
      at += 1;
      continue;
    }
    const found = longestAt(text, words.slice(at, at + MOST_WORDS), lookUp);
    for (const named of found.names) yield { start, named };
    if (found.names.length === 0) yield null;
    at += Math.max(found.length, 1);
  }
}

function longestAt<Named extends { readonly name: string }>(
  text: string,
  words: readonly PlacedWord[],
  lookUp: (folded: string) => readonly Named[],
): { readonly names: readonly Named[]; readonly length: number } {
  const together = words.slice(0, runLength(text, words));
  for (let length = together.length; length > 0; length -= 1) {
    const run = together.slice(0, length);
    const names = lookUp(run.map(({ folded }) => folded).join(' ')).filter(({ name }) => isSpelled(text, run, name));
    if (names.length > 0) return { names, length };
  }
  return { names: [], length: 0 };
}

/** A name does not go on over the end of a sentence or a line. */
function runLength(text: string, words: readonly PlacedWord[]): number {
  for (let index = 1; index < words.length; index += 1) {
    const between = text.slice(words[index - 1]?.end, words[index]?.start);
    if (/[\n.!?;:,"“”()]\s|\n|[;:,"“”()]/.test(between)) return index;
  }
  return words.length;
}

function isSpelled(text: string, run: readonly PlacedWord[], name: string): boolean {
  const known = cutWords(name);
  const isSame = run.every((word, index) => word.exact === known[index]?.exact) && known.length === run.length;
  if (!isSame && run.some(hasMarks)) return false;
  const [first] = run;
  if (first === undefined || run.length > 1) return true;
  return isCapital(text.charAt(first.start)) || !isCapital(name.charAt(0));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
