import { foldForIndex } from '../../shared/base/fold-text.ts';

/** How well a title answers what was typed, marks ignored: 3 begins with it, 2 holds it, 1 has words that begin with each word, 0 not at all. */
export function scoreTitle(title: string, typed: string): number {
  const folded = foldForIndex(title);
  const words = wordsOf(typed);
  if (words.length === 0) return 0;
  if (folded.startsWith(words.join(' '))) return 3;
  const parts = folded.split(' ');
  if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return 0;
  return folded.includes(words.join(' ')) ? 2 : 1;
}

/** Best titles first; of equally good ones the order stays. */
export function rankByTitle<Found>(
  found: readonly Found[],
  titleOf: (one: Found) => string,
  typed: string,
): readonly Found[] {
  const scored = found.map((one) => ({ one, score: scoreTitle(titleOf(one), typed) }));
  return scored.sort((a, b) => b.score - a.score).map(({ one }) => one);
}

function wordsOf(typed: string): readonly string[] {
  return foldForIndex(typed)
    .split(' ')
    .filter((word) => word.length > 0);
}
