import type { NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import type { Text } from '../../../shared/base/language.ts';
import type { EditorContext } from '../editor-context.ts';
import { type AttributeField, makeAttributeField } from './attribute-field.ts';
import { makeElement } from './make-element.ts';
import { removeNode, writeAttribute } from './node-place.ts';
import { readText } from './read-attribute.ts';
import { makeViewButton } from './view-button.ts';
import { openViewWords, type ViewWords } from './view-words.ts';

export interface BoxField {
  readonly name: string;
  readonly label: Text;
  readonly longest: number;
}

/** What a block with text inside and boxes for its attributes around it looks like. */
export interface BoxDesign {
  readonly className: string;
  readonly label: Text;
  readonly removeLabel: Text;
  readonly contentTag: 'div' | 'p';
  readonly field: BoxField | null;
  /** Where the box for the attribute stands. */
  readonly fieldPlace: 'above' | 'below';
  /** More controls beside the remove button. */
  readonly more?: (place: NodeViewRendererProps, words: ViewWords) => BoxControl;
}

export interface BoxControl {
  readonly dom: readonly HTMLElement[];
  readonly show: (node: NodeViewRendererProps['node']) => void;
}

/** Pull quotes, info boxes and galleries. */
export function boxView(context: EditorContext, design: BoxDesign): NodeViewRenderer {
  return (place) => makeBoxView(context, place, design);
}

function makeBoxView(context: EditorContext, place: NodeViewRendererProps, design: BoxDesign): NodeView {
  let node = place.node;
  const words = openViewWords(context.language);
  const name = makeElement('span', { class: 'box-name' });
  words.label(name, design.label);
  const more = design.more?.(place, words);
  const remove = makeViewButton(words, design.removeLabel, () => removeNode(place));
  const head = makeElement('div', { class: 'box-head', contenteditable: 'false' }, [
    name,
    ...(more?.dom ?? []),
    remove,
  ]);
  const field = design.field === null ? null : makeBoxField(design.field, place, words);
  const fieldDom = field === null ? [] : [makeElement('div', { contenteditable: 'false' }, [field.dom])];
  const content = makeElement(design.contentTag, { class: 'box-content' });
  const body = design.fieldPlace === 'above' ? [...fieldDom, content] : [content, ...fieldDom];
  const dom = makeElement('aside', { class: `box-view ${design.className}` }, [head, ...body]);

  function show(): void {
    if (field !== null && design.field !== null) field.show(readText(node, design.field.name));
    more?.show(node);
  }

  words.follow(show);
  return {
    dom,
    contentDOM: content,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      show();
      return true;
    },
    stopEvent: ({ target }) => target instanceof Element && !content.contains(target) && target !== dom,
    ignoreMutation: ({ type, target }) => type === 'attributes' || !content.contains(target),
    destroy: words.stop,
  };
}

function makeBoxField(field: BoxField, place: NodeViewRendererProps, words: ViewWords): AttributeField {
  return makeAttributeField({
    ...field,
    words,
    place,
    edit: (value) => writeAttribute(place, field.name, value),
  });
}
