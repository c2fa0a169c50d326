import { suggestVietnamese } from './suggest-vietnamese.ts';
import { isVietnameseLetters } from './vietnamese-letters.ts';
import { isSyllable } from './vietnamese-syllable.ts';
import { wordsFromAbroad } from './vietnamese-words.ts';

/** Whether another language has the word. */
export type KnowsWord = (word: string) => boolean;

/**
 * Whether a word of a Vietnamese text is spelled wrong. Names, brands and foreign words stay quiet: a word that is no
 * Vietnamese syllable is wrong only where it mixes Vietnamese marks wrongly, or where a slip of a finger makes it one.
 */
export function isWrongVietnamese(word: string, isEnglish: KnowsWord): boolean {
  const lower = word.toLowerCase();
  if (isSyllable(lower) || wordsFromAbroad.has(lower) || isSign(word)) return false;
  const isName = word !== lower;
  if (isPlainLatin(lower)) return !isName && !isEnglish(lower) && isSlip(lower);
  if (!isVietnameseLetters(lower)) return false;
  return !isName || suggestVietnamese(word).length > 0;
}

/** Capitals alone or inside (`UBND`, `iPhone`), and what has too few letters or no vowel, is no word to be spelled. */
export function isSign(word: string): boolean {
  const letters = [...word];
  if (letters.length < 2) return true;
  if (letters.slice(1).some((letter) => letter !== letter.toLowerCase())) return true;
  return letters.length < 3 && isPlainLatin(word.toLowerCase());
}

function isPlainLatin(word: string): boolean {
  return /^[a-z'’]+$/.test(word);
}

/** Longer words without any mark are foreign. */
const LONGEST_SYLLABLE = 7;

/** Without marks only what comes near a syllable by a slip: `thanhf`, `nghanh`, `trogn`. */
function isSlip(word: string): boolean {
  return word.length <= LONGEST_SYLLABLE && suggestVietnamese(word).length > 0;
}
