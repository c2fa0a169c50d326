import { assertNever } from '../../../shared/base/assert-never.ts';
import { isWrongEnglish, plainEnglish } from '../../../shared/spelling/judge-english.ts';
import { isWrongVietnamese } from '../../../shared/spelling/judge-vietnamese.ts';
import { suggestVietnamese } from '../../../shared/spelling/suggest-vietnamese.ts';
import { openEnglishDictionary } from './english-dictionary.ts';
import type { SpellingRequest } from './spelling-messages.ts';

/** Opened when a word needs it for the first time. */
let dictionary: ReturnType<typeof openEnglishDictionary> | null = null;

addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  postMessage({ id: data.id, words: answer(data) });
});

const MOST_SUGGESTIONS = 6;

function answer(request: SpellingRequest): readonly string[] {
  switch (request.kind) {
    case 'judge': {
      const isWrong = request.language === 'vi' ? isWrongVietnamese : isWrongEnglish;
      return request.words.filter((word) => isWrong(word, isEnglish));
    }
    case 'suggest':
      return request.language === 'vi' ? suggestVietnamese(request.word) : suggestEnglish(request.word);
    default:
      return assertNever(request);
  }
}

function suggestEnglish(word: string): readonly string[] {
  return open().suggest(plainEnglish(word)).slice(0, MOST_SUGGESTIONS);
}

function isEnglish(word: string): boolean {
  return open().correct(word);
}

function open(): ReturnType<typeof openEnglishDictionary> {
  dictionary ??= openEnglishDictionary();
  return dictionary;
}
