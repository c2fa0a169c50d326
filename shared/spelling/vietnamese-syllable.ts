import { putTone, type Tone, takeTones, tones } from './vietnamese-letters.ts';
import { isOnsetBefore, type Onset, onsets } from './vietnamese-onsets.ts';
import {
  isStopped,
  plainRhymes,
  rhymesAfterGi,
  rhymesAfterQu,
  rhymesNotAfterLips,
  rhymesWithoutOnset,
  roundedRhymes,
  toneLetters,
} from './vietnamese-rhymes.ts';

/** Whether this is how a Vietnamese syllable can be spelled; capitals do not matter. It need not mean anything. */
export function isSyllable(word: string): boolean {
  const { letters, tones: carried } = takeTones(word.toLowerCase());
  const [first, second] = carried;
  if (second !== undefined) return false;
  return readings(letters).some(({ onset, rhyme }) => {
    if (!takesTone(rhyme, first?.tone ?? 'level')) return false;
    return first === undefined || toneLetters(rhyme).some((index) => onset.length + index === first.index);
  });
}

/** The spellings of bare letters with a tone: none when they are no syllable, two for open oa, oe and uy. */
export function spellWithTone(letters: string, tone: Tone): readonly string[] {
  const spelled = readings(letters)
    .filter(({ rhyme }) => takesTone(rhyme, tone))
    .flatMap(({ onset, rhyme }) => toneLetters(rhyme).map((index) => putTone(letters, tone, onset.length + index)));
  return [...new Set(spelled)];
}

/** The tones bare letters can take; none when they are no syllable. */
export function tonesOf(letters: string): readonly Tone[] {
  return tones.filter((tone) => readings(letters).some(({ rhyme }) => takesTone(rhyme, tone)));
}

interface Reading {
  readonly onset: Onset;
  readonly rhyme: string;
}

/** The ways to part letters into onset and rhyme; `gì` and `gia` are why there can be more than one to try. */
function readings(letters: string): readonly Reading[] {
  return onsets
    .filter((onset) => letters.startsWith(onset))
    .map((onset) => ({ onset, rhyme: letters.slice(onset.length) }))
    .filter(({ onset, rhyme }) => isRhymeAfter(onset, rhyme) && isOnsetBefore(onset, rhyme));
}

function isRhymeAfter(onset: Onset, rhyme: string): boolean {
  switch (onset) {
    case '':
      return plainRhymes.has(rhyme) || roundedRhymes.has(rhyme) || rhymesWithoutOnset.has(rhyme);
    case 'qu':
      return rhymesAfterQu.has(rhyme);
    case 'gi':
      return rhymesAfterGi.has(rhyme) || (plainRhymes.has(rhyme) && !/^[iyê]/.test(rhyme));
    case 'b':
    case 'm':
    case 'ph':
    case 'v':
      return plainRhymes.has(rhyme) || (roundedRhymes.has(rhyme) && !rhymesNotAfterLips.has(rhyme));
    default:
      return plainRhymes.has(rhyme) || roundedRhymes.has(rhyme);
  }
}

function takesTone(rhyme: string, tone: Tone): boolean {
  return !isStopped(rhyme) || tone === 'acute' || tone === 'dot';
}
