import { createContext, useCallback, useContext } from 'react';
import { formatText, type TextValues } from '../../shared/base/format-text.ts';
import type { Language, Text } from '../../shared/base/language.ts';
import type { Failure } from '../../shared/bridge/failure.ts';
import { failures } from '../../shared/bridge/failures.ts';
import { makeStore } from '../state/store.ts';

/** The language of the interface, for code outside React. */
export const interfaceLanguage = makeStore<Language>('vi');

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export type TextFormatter = (text: Text, values?: TextValues) => string;

/** The words of a message table in the language of the interface. Components hold no words of their own. */
export function useText(): TextFormatter {
  const language = useLanguage();
  return useCallback((text, values) => formatText(text, language, values), [language]);
}

/** One sentence for a coded failure: what is wrong and what to do. */
export function failureSentence(t: TextFormatter, { code, values }: Failure): string {
  return `${t(failures[code].message, values)} ${t(failures[code].hint, values)}`;
}
