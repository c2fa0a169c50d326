/** The tone of a syllable; `level` has no mark. */
export const tones = ['level', 'grave', 'hook', 'tilde', 'acute', 'dot'] as const;
export type Tone = (typeof tones)[number];

/** Unicode's combining marks for the tones. */
const TONE_MARKS: Readonly<Record<string, Tone>> = {
  '\u0300': 'grave',
  '\u0309': 'hook',
  '\u0303': 'tilde',
  '\u0301': 'acute',
  '\u0323': 'dot',
};

const MARK_OF: Readonly<Record<Tone, string>> = {
  level: '',
  grave: '\u0300',
  hook: '\u0309',
  tilde: '\u0303',
  acute: '\u0301',
  dot: '\u0323',
};

/** A word without its tone marks, and the tones it carried with the letters they stood on. */
export interface BareWord {
  readonly letters: string;
  readonly tones: readonly { readonly tone: Tone; readonly index: number }[];
}

/** Takes the tones off: `đường` is `đương` with a grave on letter 3. Other marks stay, as they make other letters. */
export function takeTones(word: string): BareWord {
  let letters = '';
  const found: { tone: Tone; index: number }[] = [];
  for (const letter of word.normalize('NFC')) {
    let bare = '';
    for (const part of letter.normalize('NFD')) {
      const tone = TONE_MARKS[part];
      if (tone === undefined) bare += part;
      else found.push({ tone, index: letters.length });
    }
    letters += bare.normalize('NFC');
  }
  return { letters, tones: found };
}

/** Puts a tone on one letter of a bare word. */
export function putTone(letters: string, tone: Tone, index: number): string {
  return (letters.slice(0, index + 1) + MARK_OF[tone] + letters.slice(index + 1)).normalize('NFC');
}

/** Only letters that Vietnamese writes its own words with; `f`, `j`, `w` and `z` are not among them. */
const VIETNAMESE = /^[aăâbcdđeêghiklmnoôơpqrstuưvxy]+$/;

export function isVietnameseLetters(word: string): boolean {
  return VIETNAMESE.test(takeTones(word.toLowerCase()).letters);
}
