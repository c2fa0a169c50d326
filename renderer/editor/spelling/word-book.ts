import type { Language } from '../../../shared/base/language.ts';
import type { Speller } from './open-spelling-worker.ts';

/** What is known about words in one language; the speller is asked about each word once. */
export interface WordBook {
  /** Undefined while nobody has asked. */
  readonly isWrong: (word: string) => boolean | undefined;
  readonly learn: (words: readonly string[]) => Promise<void>;
  readonly suggest: (word: string) => Promise<readonly string[]>;
}

export function openWordBook(speller: Speller, language: Language): WordBook {
  const verdicts = new Map<string, boolean>();
  return {
    isWrong: (word) => verdicts.get(word),
    async learn(words) {
      const wrong = new Set(await speller.judge(language, words));
      for (const word of words) verdicts.set(word, wrong.has(word));
    },
    suggest: (word) => speller.suggest(language, word),
  };
}
