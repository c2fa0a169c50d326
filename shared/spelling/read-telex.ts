import { type Tone, takeTones } from './vietnamese-letters.ts';
import { spellWithTone } from './vietnamese-syllable.ts';

/** The keys of Telex, the way most Vietnamese type: a letter after the vowel for the tone, doubled letters for marks. */
const TONE_KEYS: Readonly<Record<string, Tone>> = { f: 'grave', r: 'hook', x: 'tilde', s: 'acute', j: 'dot' };
const MARK_KEYS: readonly (readonly [RegExp, string])[] = [
  [/dd/, 'đ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/uow/, 'ươ'],
  [/aw/, 'ă'],
  [/ow/, 'ơ'],
  [/uw/, 'ư'],
];

/** What keys mean that reached the text as letters because the keyboard program was off: `thanhf` → `thành`. */
export function readTelex(word: string): readonly string[] {
  const { letters, tones } = takeTones(word);
  const key = TONE_KEYS[letters.slice(-1)];
  const typed = key === undefined || tones.length > 0 ? letters : letters.slice(0, -1);
  const marked = MARK_KEYS.reduce((rest, [keys, letter]) => rest.replace(keys, letter), typed);
  if (marked === letters) return [];
  return spellWithTone(marked, (tones.length === 0 ? key : tones[0]?.tone) ?? 'level');
}
