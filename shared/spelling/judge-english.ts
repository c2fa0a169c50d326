import { isSign, type KnowsWord } from './judge-vietnamese.ts';
import { isSyllable } from './vietnamese-syllable.ts';

/** Whether a word of an English text is spelled wrong. Names stay quiet, and Vietnamese words with their marks. */
export function isWrongEnglish(word: string, isEnglish: KnowsWord): boolean {
  const plain = plainEnglish(word);
  if (isSign(plain) || isEnglish(plain) || isEnglish(plain.toLowerCase())) return false;
  if (/\P{ASCII}/u.test(plain)) return plain === plain.toLowerCase() && !isSyllable(plain);
  return plain === plain.toLowerCase();
}

/** As dictionaries write it: straight apostrophes, no `’s` at the end. */
export function plainEnglish(word: string): string {
  return word.replaceAll('’', "'").replace(/'s$/, '');
}
