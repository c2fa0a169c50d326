import type { Attribute, MarkConfig, NodeConfig } from '@tiptap/core';
import type { DOMOutputSpec, TagParseRule } from '@tiptap/pm/model';
import type {
  AttributeDefinition,
  DomForm,
  MarkDefinition,
  NodeDefinition,
  ParseRule,
} from '../../shared/document/definition.ts';

/** The schema half of a TipTap node, taken from the shared definition, so that the editor cannot disagree with the archive. */
export function nodeConfig(definition: NodeDefinition): Partial<NodeConfig> {
  const { name, parse, render, attrs, ...rest } = definition;
  return {
    ...rest,
    addAttributes: () => toAttributes(attrs),
    ...(name === 'text' || name === 'doc'
      ? {}
      : { parseHTML: () => parse.map(toParseRule), renderHTML: ({ node }) => toDomSpec(render(node.attrs)) }),
  };
}

export function markConfig(definition: MarkDefinition): Partial<MarkConfig> {
  const { name: _name, parse, render, attrs, ...rest } = definition;
  return {
    ...rest,
    addAttributes: () => toAttributes(attrs),
    parseHTML: () => parse.map(toParseRule),
    renderHTML: ({ mark }) => toDomSpec(render(mark.attrs)),
  };
}

/** TipTap reads each attribute from the HTML by itself unless told not to; here the definition's own rule has read them all. */
function toAttributes(attrs: Readonly<Record<string, AttributeDefinition>> = {}): Record<string, Attribute> {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, attribute]) => [
      name,
      {
        default: attribute.default,
        rendered: false,
        parseHTML: () => null,
        validate: (value) => {
          if (!attribute.isValid(value)) throw new RangeError(`Invalid value for attribute ${name}`);
        },
      } satisfies Attribute,
    ]),
  );
}

function toParseRule(rule: ParseRule): TagParseRule {
  const { selector, attrs } = rule;
  return { tag: selector, getAttrs: (element) => (attrs === undefined ? {} : (attrs(element) ?? false)) };
}

function toDomSpec(form: DomForm): DOMOutputSpec {
  return [form[0], ...form.slice(1)];
}
