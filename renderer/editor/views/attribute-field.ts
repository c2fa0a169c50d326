import { cleanText } from '../../../shared/base/clean-text.ts';
import type { Text } from '../../../shared/base/language.ts';
import { makeElement } from './make-element.ts';
import { type NodePlace, selectNode } from './node-place.ts';
import type { ViewWords } from './view-words.ts';

/** A labelled one-line text box inside the text, for one attribute of a node. */
export interface AttributeField {
  readonly dom: HTMLElement;
  readonly input: HTMLTextAreaElement;
  readonly show: (value: string) => void;
}

export interface AttributeFieldOptions {
  readonly name: string;
  readonly label: Text;
  readonly longest: number;
  readonly words: ViewWords;
  readonly place: NodePlace;
  readonly edit: (value: string) => void;
}

export function makeAttributeField({
  name,
  label,
  longest,
  words,
  place,
  edit,
}: AttributeFieldOptions): AttributeField {
  const caption = makeElement('span', { class: 'attribute-label' });
  const input = makeElement('textarea', { rows: '1', maxlength: String(longest), class: 'attribute-input' });
  words.label(caption, label);
  input.addEventListener('focus', () => {
    input.readOnly = !place.view.editable;
  });
  input.addEventListener('input', () => edit(oneLine(input.value)));
  input.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== 'Escape') || event.isComposing) return;
    event.preventDefault();
    selectNode(place);
  });
  return {
    input,
    dom: makeElement('label', { class: 'attribute-field', 'data-attribute': name }, [caption, input]),
    // A box being typed in is left alone unless someone else (undo, a fix) changed its value: an input method is at work in it.
    show(value) {
      if (oneLine(input.value) !== value) input.value = value;
    },
  };
}

/** Attributes hold a single clean line; a space being typed at its end stays. */
function oneLine(value: string): string {
  return cleanText(value.replace(/[\r\n\t]+/g, ' '));
}
