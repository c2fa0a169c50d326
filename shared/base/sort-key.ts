import { foldUnit } from './fold-text.ts';

/** Longer texts are told apart by what stands first in them. */
const LONGEST = 64;

/**
 * A text as a key whose plain order (by code point, as SQLite's BINARY compares) is the order of a Vietnamese
 * dictionary: signs, digits, letters with a < ă < â, d < đ, o < ô < ơ; then the tones huyền, hỏi, ngã, sắc, nặng.
 * Case does not count. The same order as `Intl.Collator('vi')`, which gives no keys (CLDR, collation/vi.xml).
 */
export function sortKey(text: string): string {
  let letters = '';
  let tones = '';
  for (const part of text.slice(0, 2 * LONGEST).normalize('NFC')) {
    if (letters.length >= LONGEST) break;
    const { letter, tone } = weigh(part.toLowerCase());
    letters += letter;
    tones += tone.padEnd(letter.length, LEVEL);
  }
  return `${letters}\u0001${tones.replace(/ +$/, '')}`;
}

interface Weight {
  readonly letter: string;
  readonly tone: string;
}

const LEVEL = ' ';
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};

/** In the order of the root collation of CLDR, with the letters of Vietnamese between the Latin ones. */
const ORDER =
  ' _-‐–—,;:!?.…·\'‘’"“”«»()[]{}§¶@*/\\&#%†‡•`´˜^¯¨°©®+±÷×<=>|¦~¤¢$£¥₫€0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** The first sign of a key is above the sign that parts letters from tones. */
const FIRST = 0x21;

const weights = new Map<string, Weight>();

function weigh(part: string): Weight {
  const known = weights.get(part);
  if (known !== undefined) return known;
  const weight = makeWeight(part);
  weights.set(part, weight);
  return weight;
}

function makeWeight(part: string): Weight {
  let bare = '';
  let tone = '';
  for (const sign of part.normalize('NFD')) {
    const found = TONES[sign];
    if (found === undefined) bare += sign;
    else tone += found;
  }
  const letter = bare.normalize('NFC');
  const place = ORDER.indexOf(letter);
  if (letter !== '' && place >= 0) return { letter: String.fromCharCode(FIRST + place), tone: tone.slice(0, 1) };
  if (/^[\s\u00a0]$/u.test(letter)) return { letter: String.fromCharCode(FIRST), tone: '' };
  // Letters of other alphabets follow ours; marks Vietnamese does not have count last of all.
  const folded = [...part].map((sign) => [...foldUnit(sign.charCodeAt(0))].map(plainWeight).join('')).join('');
  return { letter: part.length > 1 ? part : folded, tone: letter === part ? '' : '6' };
}

function plainWeight(letter: string): string {
  const place = ORDER.indexOf(letter);
  return place < 0 ? letter : String.fromCharCode(FIRST + place);
}
