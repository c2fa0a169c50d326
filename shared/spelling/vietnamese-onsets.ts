/** How a syllable may begin; '' for none. Longer spellings first, so that `ngh` is not read as `ng` or `n`. */
export const onsets = [
  'ngh',
  'ch',
  'gh',
  'gi',
  'kh',
  'ng',
  'nh',
  'ph',
  'qu',
  'th',
  'tr',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'x',
  '',
] as const;
export type Onset = (typeof onsets)[number];

const FRONT = /^[eêiy]/;

/**
 * Whether an onset is spelled so before this rhyme. The sounds of c and k, g and gh, ng and ngh are the same: the
 * second spelling belongs before e, ê and i, the first before all others. Only k stands before y.
 */
export function isOnsetBefore(onset: Onset, rhyme: string): boolean {
  switch (onset) {
    case 'c':
    case 'ng':
      return !FRONT.test(rhyme);
    case 'g':
      return !FRONT.test(rhyme) || /^i(n|m|p)?$/.test(rhyme); // gì, gìn, gim, gíp: the i of gi- is the rhyme's own
    case 'k':
      return FRONT.test(rhyme);
    case 'gh':
    case 'ngh':
      return FRONT.test(rhyme) && !rhyme.startsWith('y');
    default:
      return true;
  }
}
