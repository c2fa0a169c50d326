import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from '@tiptap/pm/model';
import type { Json } from '../base/json.ts';
import type { AttributeDefinition, ElementLike, MarkDefinition, NodeDefinition } from './definition.ts';
import { marks } from './marks.ts';
import { nodes } from './nodes.ts';

/** The one ProseMirror schema of Galley's documents, made from the lists of nodes and marks. */
export const schema = new Schema({
  nodes: Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, toNodeSpec(node)])),
  marks: Object.fromEntries(Object.entries(marks).map(([name, mark]) => [name, toMarkSpec(mark)])),
});

function toNodeSpec(node: NodeDefinition): NodeSpec {
  const { name, attrs, parse, render, ...rest } = node;
  if (name === 'text') return { group: 'inline' };
  return {
    ...rest,
    ...(attrs === undefined ? {} : { attrs: toAttributeSpecs(attrs) }),
    parseDOM: parse.map((rule) => ({
      tag: rule.selector,
      getAttrs: (element: ElementLike) => rule.attrs?.(element) ?? (rule.attrs === undefined ? {} : false),
    })),
    toDOM: (found) => render(found.attrs),
  };
}

function toMarkSpec(mark: MarkDefinition): MarkSpec {
  const { attrs, parse, render, name: _name, ...rest } = mark;
  return {
    ...rest,
    ...(attrs === undefined ? {} : { attrs: toAttributeSpecs(attrs) }),
    parseDOM: parse.map((rule) => ({
      tag: rule.selector,
      getAttrs: (element: ElementLike) => rule.attrs?.(element) ?? (rule.attrs === undefined ? {} : false),
    })),
    toDOM: (found) => render(found.attrs),
  };
}

function toAttributeSpecs(attrs: Readonly<Record<string, AttributeDefinition>>): Record<string, AttributeSpec> {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, attribute]) => [
      name,
      {
        default: attribute.default,
        validate: (value: Json) => {
          if (!attribute.isValid(value)) throw new RangeError(`Invalid value for attribute ${name}`);
        },
      },
    ]),
  );
}
