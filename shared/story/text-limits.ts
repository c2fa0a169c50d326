import type { TextCount } from '../base/count-text.ts';

/** How long a text may be before it no longer fits where it is read: in words (tiếng), in characters, or both. */
export interface TextLimit {
  readonly words?: number;
  readonly characters?: number;
}

/**
 * What fits: two lines of the page for a headline and what desks here call a sapo; for the variants, what the places
 * they are made for show before they cut (a phone's list, a shared card, a search result, a notification).
 */
export const textLimits = {
  kicker: { words: 6 },
  headline: { words: 12 },
  sapo: { words: 50 },
  web: { characters: 90 },
  mobile: { characters: 60 },
  social: { characters: 90 },
  seo: { characters: 60 },
  push: { characters: 110 },
} as const satisfies Readonly<Record<string, TextLimit>>;

export type LimitedText = keyof typeof textLimits;

export function isOver({ words, characters }: TextCount, limit: TextLimit): boolean {
  return (
    words > (limit.words ?? Number.POSITIVE_INFINITY) || characters > (limit.characters ?? Number.POSITIVE_INFINITY)
  );
}

/** Words a reader takes in a minute: English after Brysbaert 2019 (doi 10.1016/j.jml.2019.104047), tiếng about the same. */
const WORDS_A_MINUTE = 240;

/** Whole minutes, at least one once there is a word. */
export function readingMinutes(words: number): number {
  return Math.ceil(words / WORDS_A_MINUTE);
}
