import type { Language } from '../../../shared/base/language.ts';
import { workerAddress } from '../worker-address.ts';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages.ts';
import spellingWorker from './spelling-worker.ts?worker&url';

/** Who knows how words are spelled; asked off the page's main thread. */
export interface Speller {
  /** Of the words those that are wrong. */
  readonly judge: (language: Language, words: readonly string[]) => Promise<readonly string[]>;
  readonly suggest: (language: Language, word: string) => Promise<readonly string[]>;
}

export function openSpellingWorker(): Speller {
  const worker = new Worker(workerAddress(spellingWorker), { type: 'module' });
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
    waiting.get(data.id)?.(data.words);
    waiting.delete(data.id);
  });

  function send(make: (id: number) => SpellingRequest): Promise<readonly string[]> {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage(make(id));
    });
  }

  return {
    judge: (language, words) => send((id) => ({ kind: 'judge', id, language, words })),
    suggest: (language, word) => send((id) => ({ kind: 'suggest', id, language, word })),
  };
}
