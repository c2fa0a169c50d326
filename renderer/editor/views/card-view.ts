import type { NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { TextValues } from '../../../shared/base/format-text.ts';
import type { Text } from '../../../shared/base/language.ts';
import { typedLink } from '../../../shared/base/typed-link.ts';
import type { EditorContext } from '../editor-context.ts';
import { type AttributeField, makeAttributeField } from './attribute-field.ts';
import { makeElement } from './make-element.ts';
import { removeNode, writeAttribute } from './node-place.ts';
import { readText } from './read-attribute.ts';
import { makeViewButton } from './view-button.ts';
import { viewTexts } from './view-texts.ts';
import { openViewWords, type ViewWords } from './view-words.ts';

export interface CardField {
  readonly name: string;
  readonly label: Text;
  readonly longest: number;
  /** An address from the link allow-list; anything else is kept in the box and not in the story. */
  readonly isAddress?: true;
  /** Nothing to be filled in for this node. */
  readonly isNeedless?: (node: Node) => boolean;
}

/** What a block without text of its own looks like: a small form. */
export interface CardDesign {
  readonly className: string;
  readonly label: Text;
  readonly removeLabel: Text;
  readonly fields: readonly CardField[];
  readonly actions?: (place: NodeViewRendererProps, words: ViewWords) => readonly HTMLElement[];
  /** A line under the form that says what is missing, or what happened; null when nothing is. */
  readonly note?: (node: Node) => CardNote | null;
}

export interface CardNote {
  readonly text: Text;
  readonly values?: TextValues;
  /** One press mends it. */
  readonly action?: { readonly label: Text; readonly run: (place: NodeViewRendererProps) => void };
}

/** Related links and link cards. */
export function cardView(context: EditorContext, design: CardDesign): NodeViewRenderer {
  return (place) => makeCardView(context, place, design);
}

function makeCardView(context: EditorContext, place: NodeViewRendererProps, design: CardDesign): NodeView {
  let node = place.node;
  const words = openViewWords(context.language);
  const name = makeElement('span', { class: 'box-name' });
  words.label(name, design.label);
  const remove = makeViewButton(words, design.removeLabel, () => removeNode(place));
  const actions = design.actions?.(place, words) ?? [];
  const head = makeElement('div', { class: 'box-head' }, [name, ...actions, remove]);
  const fields = design.fields.map((field) => ({ field, box: makeCardField(field, place, words) }));
  const note = makeElement('p', { class: 'card-note' });
  const boxes = fields.map(({ box }) => box.dom);
  const dom = makeElement('div', { class: `card-view ${design.className}`, contenteditable: 'false' }, [
    head,
    ...boxes,
    note,
  ]);

  function show(): void {
    for (const { field, box } of fields) {
      showField(field, box, readText(node, field.name));
      box.dom.hidden = field.isNeedless?.(node) === true;
    }
    showNote(note, { found: design.note?.(node) ?? null, place, words });
  }

  words.follow(show);
  const stopLinks = context.links.subscribe(show);
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      show();
      return true;
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    stopEvent: ({ target }) => target instanceof Element && target.closest('label, button') !== null,
    ignoreMutation: () => true,
    destroy() {
      stopLinks();
      words.stop();
    },
  };
}

interface ShownNote {
  readonly found: CardNote | null;
  readonly place: NodeViewRendererProps;
  readonly words: ViewWords;
}

function showNote(note: HTMLElement, { found, place, words }: ShownNote): void {
  note.hidden = found === null;
  note.replaceChildren();
  if (found === null) return;
  note.append(words.say(found.text, found.values));
  const { action } = found;
  if (action === undefined) return;
  const button = makeElement('button', { type: 'button', class: 'block-button' }, [words.say(action.label)]);
  button.addEventListener('click', () => action.run(place));
  note.append(' ', button);
}

function makeCardField(field: CardField, place: NodeViewRendererProps, words: ViewWords): AttributeField {
  const box = makeAttributeField({
    ...field,
    words,
    place,
    edit(value) {
      const address = field.isAddress === true ? typedLink(value) : value;
      if (field.isAddress === true) markRefused(box, value !== '' && address === null);
      writeAttribute(place, field.name, address);
    },
  });
  if (field.isAddress === true) {
    const hint = makeElement('span', { class: 'address-hint' });
    words.label(hint, viewTexts.badAddress);
    box.dom.append(hint);
  }
  return box;
}

function markRefused({ dom, input }: AttributeField, isRefused: boolean): void {
  dom.classList.toggle('is-refused', isRefused);
  input.setAttribute('aria-invalid', String(isRefused));
}

/** What is no address yet is not in the story and stays in its box, to be mended. */
function showField(field: CardField, box: AttributeField, value: string): void {
  if (field.isAddress !== true) {
    box.show(value);
    return;
  }
  const typed = box.input.value;
  if (typed.trim() !== '' && (typedLink(typed) ?? '') === value) return;
  box.show(value);
  markRefused(box, false);
}
