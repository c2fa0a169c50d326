import type { Text } from '../../../shared/base/language.ts';
import { makeElement } from './make-element.ts';
import type { ViewWords } from './view-words.ts';

export function makeViewButton(words: ViewWords, text: Text, press: () => void): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: 'block-button' });
  words.label(button, text);
  button.addEventListener('click', press);
  return button;
}
