import type { LetterTest } from './pattern.ts';
import { BadPattern, type Reader, take, takeAny } from './pattern-reader.ts';

/** What `\w`, `\d` and `\s` stand for inside brackets; `\w` knows every alphabet. */
const KINDS: Readonly<Record<string, string>> = { w: '\\p{L}\\p{N}\\p{M}_', d: '\\p{Nd}', s: '\\s' };

/** Letters by name, as JavaScript names them. */
const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Reads `[…]`; its opening bracket has been taken. */
export function readClass(reader: Reader): LetterTest {
  const isOthers = take(reader, '^');
  let inside = '';
  for (let letter = takeAny(reader); letter !== ']'; letter = takeAny(reader)) {
    inside += letter === '\\' ? readEscapeInside(reader) : letter === '[' ? '\\[' : letter;
  }
  if (inside === '') throw new BadPattern('pattern-broken');
  return oneOf(reader, inside, isOthers);
}

/** What stands after a backslash outside of brackets. */
export function readClassEscape(reader: Reader, letter: string): LetterTest {
  const kind = KINDS[letter.toLowerCase()];
  if (kind !== undefined) return oneOf(reader, kind, letter !== letter.toLowerCase());
  if (letter === 'p' || letter === 'P') return oneOf(reader, `\\p${readName(reader)}`, letter === 'P');
  const named = NAMED[letter];
  if (named !== undefined) return reader.letters.same(named);
  if (/[\p{L}\p{N}]/u.test(letter)) throw new BadPattern('pattern-broken');
  return reader.letters.same(letter);
}

function readEscapeInside(reader: Reader): string {
  const letter = takeAny(reader);
  const kind = KINDS[letter];
  if (kind !== undefined) return kind;
  if (letter === 'p' || letter === 'P') return `\\${letter}${readName(reader)}`;
  if (letter === 'D' || letter === 'S') return letter === 'D' ? '\\P{Nd}' : '\\S';
  if (letter in NAMED || !/[\p{L}\p{N}]/u.test(letter))
    return /[\^$\\.*+?()[\]{}|/-]/.test(letter) ? `\\${letter}` : (NAMED[letter] ?? letter);
  throw new BadPattern('pattern-broken');
}

/** `{Lu}` after `\p`. */
function readName(reader: Reader): string {
  if (!take(reader, '{')) throw new BadPattern('pattern-broken');
  let name = '';
  for (let letter = takeAny(reader); letter !== '}'; letter = takeAny(reader)) name += letter;
  return `{${name}}`;
}

function oneOf(reader: Reader, inside: string, isOthers: boolean): LetterTest {
  try {
    return reader.letters.oneOf(inside, isOthers);
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadPattern('pattern-broken'); // a range the wrong way round, an unknown name
    throw error;
  }
}
