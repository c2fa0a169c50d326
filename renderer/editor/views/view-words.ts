import { formatText, type TextValues } from '../../../shared/base/format-text.ts';
import type { Text } from '../../../shared/base/language.ts';
import type { LanguageSource } from '../editor-context.ts';

/** The interface words of one view: put in place now, and again when the language changes. */
export interface ViewWords {
  readonly label: (element: HTMLElement, text: Text) => void;
  readonly name: (element: HTMLElement, text: Text) => void;
  readonly follow: (show: () => void) => void;
  readonly say: (text: Text, values?: TextValues) => string;
  readonly stop: () => void;
}

export function openViewWords(language: LanguageSource): ViewWords {
  const shows: (() => void)[] = [];

  function follow(show: () => void): void {
    shows.push(show);
    show();
  }

  const stop = language.subscribe(() => {
    for (const show of shows) show();
  });

  const say = (text: Text, values?: TextValues) => formatText(text, language.current(), values);

  return {
    follow,
    say,
    stop,
    label: (element, text) => follow(() => element.replaceChildren(say(text))),
    name: (element, text) => follow(() => element.setAttribute('aria-label', say(text))),
  };
}
