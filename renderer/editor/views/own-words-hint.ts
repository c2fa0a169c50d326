import type { Text } from '../../../shared/base/language.ts';
import { makeElement } from './make-element.ts';
import { makeViewButton } from './view-button.ts';
import { viewTexts } from './view-texts.ts';
import type { ViewWords } from './view-words.ts';

/** A line that says a word of this placement differs from the photo's own, and offers to take that one. */
export interface OwnWordsHint {
  readonly dom: HTMLElement;
  readonly show: (placed: string, own: string) => void;
}

export function makeOwnWordsHint(words: ViewWords, label: Text, useOwn: (own: string) => void): OwnWordsHint {
  let offered = '';
  const caption = makeElement('span', { class: 'own-words-label' });
  const quote = makeElement('q', { class: 'own-words' });
  const button = makeViewButton(words, viewTexts.useOwn, () => useOwn(offered));
  const dom = makeElement('p', { class: 'own-words-hint' }, [caption, ' ', quote, ' ', button]);
  words.label(caption, label);
  dom.hidden = true;
  return {
    dom,
    show(placed, own) {
      offered = own;
      quote.textContent = own;
      dom.hidden = own === '' || placed.trim() === own;
    },
  };
}
