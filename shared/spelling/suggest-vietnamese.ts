import { readTelex } from './read-telex.ts';
import { type Tone, takeTones } from './vietnamese-letters.ts';
import { isSyllable, spellWithTone } from './vietnamese-syllable.ts';

const MOST = 6;

/** Syllables a misspelled word may have been meant as, the likeliest first; in capitals where the word had them. */
export function suggestVietnamese(word: string): readonly string[] {
  const lower = word.toLowerCase().normalize('NFC');
  const { letters, tones } = takeTones(lower);
  const carried: readonly Tone[] = tones.length === 0 ? ['level'] : [...new Set(tones.map(({ tone }) => tone))];
  const found = new Set<string>();
  for (const spelled of candidates(lower, letters, carried)) {
    if (spelled !== lower) found.add(spelled);
    if (found.size >= MOST) break;
  }
  return [...found].map((spelled) => likeCapitals(word, spelled));
}

/** From the slips of spelling to those of the fingers. */
function* candidates(lower: string, letters: string, tones: readonly Tone[]): Generator<string> {
  yield* readTelex(lower);
  yield* spell([letters], tones);
  yield* spell(otherOnsets(letters), tones);
  yield* spell(otherMarks(letters), tones);
  if (tones.includes('level')) {
    yield* slipsWithoutTone(letters);
    yield* splits(lower);
    return;
  }
  yield* spell(slips(letters), tones);
  yield* splits(lower);
  yield* spell(otherLetters(letters), tones);
}

/** A word without any tone is near a syllable only if that has none either: most foreign words are near one with a tone. */
function* slipsWithoutTone(letters: string): Generator<string> {
  for (const slip of slips(letters)) yield* spellWithTone(slip, 'level');
}

function* spell(words: Iterable<string>, tones: readonly Tone[]): Generator<string> {
  for (const letters of words) {
    for (const tone of tones) yield* spellWithTone(letters, tone);
    // A stopped syllable whose tone was left out or is not possible: it has one of two.
    if (letters.length > 2 && hasMarks(letters) && tones.every((tone) => spellWithTone(letters, tone).length === 0)) {
      yield* spellWithTone(letters, 'acute');
      yield* spellWithTone(letters, 'dot');
    }
  }
}

/** `nghành`, `kách`, `gê`: onsets of one sound, spelled for another vowel. */
function otherOnsets(letters: string): readonly string[] {
  const spellings: readonly (readonly [RegExp, string])[] = [
    [/^ngh/, 'ng'],
    [/^ng(?!h)/, 'ngh'],
    [/^gh/, 'g'],
    [/^g(?![hi])/, 'gh'],
    [/^k(?!h)/, 'c'],
    [/^c(?!h)/, 'k'],
    [/^q(?!u)/, 'qu'],
  ];
  return spellings.filter(([from]) => from.test(letters)).map(([from, to]) => letters.replace(from, to));
}

const FAMILIES: readonly string[] = ['aăâ', 'eê', 'oôơ', 'uư', 'dđ', 'iy'];

/** Other marks on the same letters: `nguơi` → `ngươi`. */
function otherMarks(letters: string): readonly string[] {
  let variants = [''];
  for (const letter of letters) {
    const family = [...(FAMILIES.find((known) => known.includes(letter)) ?? letter)];
    variants = variants.flatMap((start) => family.map((other) => start + other));
    if (variants.length > 500) return [];
  }
  return variants
    .filter((variant) => markCost(letters, variant) < 30)
    .sort((a, b) => markCost(letters, a) - markCost(letters, b));
}

/** A mark left out is likelier than a wrong one: `thuờng` was meant to be `thường` rather than `thuồng`. */
function markCost(letters: string, variant: string): number {
  const costs = [...variant].map((letter, index) => {
    const written = letters[index] ?? '';
    if (letter === written) return 0;
    return hasMarks(written) ? 11 : 10;
  });
  return costs.reduce<number>((sum, cost) => sum + cost, 0);
}

/** Two syllables written as one: `khôngcó`. */
function* splits(word: string): Generator<string> {
  if (!hasMarks(word)) return;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isSyllable(first) && isSyllable(second)) yield `${first} ${second}`;
  }
}

/** Two neighbours changed places, or one letter too many. */
function* slips(letters: string): Generator<string> {
  for (let at = 0; at < letters.length - 1; at += 1)
    yield letters.slice(0, at) + (letters[at + 1] ?? '') + (letters[at] ?? '') + letters.slice(at + 2);
  for (let at = 0; at < letters.length; at += 1)
    if (letters.length > 3 && letters[at] === letters[at + 1]) yield letters.slice(0, at) + letters.slice(at + 1);
}

const ALPHABET = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];

/** One letter wrong, one missing, one too many. */
function* otherLetters(letters: string): Generator<string> {
  for (let at = 0; at < letters.length; at += 1) yield letters.slice(0, at) + letters.slice(at + 1);
  for (let at = 0; at <= letters.length; at += 1)
    for (const letter of ALPHABET) yield letters.slice(0, at) + letter + letters.slice(at);
  for (let at = 0; at < letters.length; at += 1)
    for (const letter of ALPHABET) yield letters.slice(0, at) + letter + letters.slice(at + 1);
}

function hasMarks(word: string): boolean {
  return /[^a-z]/.test(word);
}

function likeCapitals(word: string, spelled: string): string {
  const [first = ''] = word;
  return first === first.toLowerCase() ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
