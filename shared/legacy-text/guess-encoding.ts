import { isSyllable } from '../spelling/vietnamese-syllable.ts';
import { convertLegacy, type LegacyEncoding, legacyEncodings } from './legacy-encodings.ts';

/** Enough words to tell a language from an accident. */
const FEWEST_WORDS = 3;
/** Of the words with signs beyond ASCII: so many must be Vietnamese afterwards, and no more before. */
const AFTER_AT_LEAST = 0.85;
const BEFORE_AT_MOST = 0.5;
/** Looking at the beginning is enough, and a long text must not hold anybody up. */
const LONGEST_LOOK = 20_000;

/**
 * The old encoding a text is in, by its words: nonsense as they stand, Vietnamese once converted. Null for Unicode
 * Vietnamese, for other languages, and where there is too little to tell.
 */
export function guessLegacyEncoding(text: string): LegacyEncoding | null {
  const words = foreignWords(text.slice(0, LONGEST_LOOK));
  if (words.length < FEWEST_WORDS || share(words) > BEFORE_AT_MOST) return null;
  const guesses = legacyEncodings.map((encoding) => ({
    encoding,
    share: share(words.map((word) => convertLegacy(word, encoding))),
  }));
  const best = guesses.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= AFTER_AT_LEAST ? best.encoding : null;
}

/** Words with a sign between U+0080 and U+00FF. A letter only Unicode has ends the question. */
function foreignWords(text: string): readonly string[] {
  if (/[\u0100-\u01b0\u1ea0-\u1ef9]/.test(text)) return [];
  return text.split(/[\s\u00a0.,;:!?()[\]“”"'…/-]+/).filter((word) => /[\u0080-\u00ff]/.test(word));
}

function share(words: readonly string[]): number {
  return words.filter(isSyllable).length / words.length;
}
