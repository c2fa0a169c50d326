import type { Language } from '../../base/language.ts';
import { pageWords } from '../page-words.ts';
import { block, element, type Markup, text } from './markup.ts';
import type { Page } from './page.ts';

const sizes = [
  ['small', pageWords.textSmall],
  ['normal', pageWords.textNormal],
  ['large', pageWords.textLarge],
] as const;

/** The `aa` of the seed page without a script: three radio buttons, which the style sheet reads with `:has()`. */
export function writeTextSize(page: Page): Markup {
  let control = controls.get(page.language);
  if (control === undefined) {
    control = makeTextSize(page);
    controls.set(page.language, control);
  }
  return control;
}

/** The same on every page of a language. */
const controls = new Map<Language, Markup>();

function makeTextSize({ say }: Page): Markup {
  const choices = sizes.map(([size, word]) => {
    const checked = size === 'normal' ? true : undefined;
    const button = element('input', { type: 'radio', name: 'textSize', value: size, checked });
    return element('label', { class: size }, button, element('span', {}, text(say(word))));
  });
  return block('fieldset', { class: 'text-size' }, element('legend', {}, text(say(pageWords.textSize))), ...choices);
}
