import { useEffect } from 'react';
import type { Language } from '../../../shared/base/language.ts';
import { openSpellingWorker, type Speller } from '../../editor/spelling/open-spelling-worker.ts';
import { hasSpellingRules, type SpellingRules, setSpellingRules } from '../../editor/spelling/spelling-marks.ts';
import { openWordBook, type WordBook } from '../../editor/spelling/word-book.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';
import { useField } from '../use-field.ts';
import { ignoredWords } from './spelling-state.ts';

/** Underlines misspelled words in sapo and body, in the language of the story, unless the person wants none. */
export function useSpelling({ storyId, draft }: StorySession): void {
  const { settings, publication } = useAppState();
  const [written] = useField(draft, 'language');
  const ignored = useStore(ignoredWords).get(storyId);
  const language = written ?? publication.language;
  const { houseWords } = publication;
  const { spelling } = settings;

  useEffect(() => {
    const { sapo, body, settledBody } = draft.text;
    const rules = spelling ? makeRules(language, [...houseWords, ...(ignored ?? [])]) : null;
    for (const editor of [sapo, body]) setSpellingRules(editor.view, rules);
    // A text put in place of the other as a whole begins without rules.
    return settledBody.subscribe(() => {
      for (const editor of [sapo, body])
        if (rules !== null && !hasSpellingRules(editor.state)) setSpellingRules(editor.view, rules);
    });
  }, [draft, language, houseWords, ignored, spelling]);
}

let speller: Speller | null = null;
const books = new Map<Language, WordBook>();

/** What is known about the words of a language; the worker starts with the first story that is opened. */
export function getWordBook(language: Language): WordBook {
  speller ??= openSpellingWorker();
  const book = books.get(language) ?? openWordBook(speller, language);
  books.set(language, book);
  return book;
}

function makeRules(language: Language, words: readonly string[]): SpellingRules {
  const allowed = new Set(words.flatMap((word) => word.toLowerCase().split(/[\s-]+/)));
  return {
    book: getWordBook(language),
    skipsItalics: language === 'vi',
    isAllowed: (word) => allowed.has(word.toLowerCase()),
  };
}
