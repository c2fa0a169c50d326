import type { Attribute, MarkConfig, NodeConfig } from '@tiptap/core';
import type { DOMOutputSpec, TagParseRule } from '@tiptap/pm/model';
import type { Json } from '../../shared/base/json.ts';
import type {
  AttributeDefinition,
  DomForm,
  MarkDefinition,
  NodeDefinition,
  ParseRule,
} from '../../shared/document/definition.ts';
import { cleanAttributes } from './clean-attributes.ts';

type AttributeTable = Readonly<Record<string, AttributeDefinition>>;

/** The schema half of a TipTap node, taken from the shared definition, so that the editor cannot disagree with the archive. */
export function nodeConfig(definition: NodeDefinition): Partial<NodeConfig> {
  const { name, parse, render, attrs, ...rest } = definition;
  return {
    ...rest,
    addAttributes: () => toAttributes(attrs),
    ...(name === 'text' || name === 'doc'
      ? {}
      : {
          parseHTML: () => parse.map((rule) => toParseRule(rule, attrs)),
          renderHTML: ({ node }) => toDomSpec(render(node.attrs)),
        }),
  };
}

export function markConfig(definition: MarkDefinition): Partial<MarkConfig> {
  const { name: _name, parse, render, attrs, ...rest } = definition;
  return {
    ...rest,
    addAttributes: () => toAttributes(attrs),
    parseHTML: () => parse.map((rule) => toParseRule(rule, attrs)),
    renderHTML: ({ mark }) => toDomSpec(render(mark.attrs)),
  };
}

/** TipTap reads each attribute from the HTML by itself unless told not to; here the definition's own rule has read them all. */
function toAttributes(attrs: AttributeTable = {}): Record<string, Attribute> {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, attribute]) => [
      name,
      {
        default: attribute.default,
        rendered: false,
        parseHTML: () => null,
        validate: (value: Json) => {
          if (!attribute.isValid(value)) throw new RangeError(`Invalid value for attribute ${name}`);
        },
      } satisfies Attribute,
    ]),
  );
}

function toParseRule({ selector, attrs: read }: ParseRule, attrs: AttributeTable = {}): TagParseRule {
  return {
    tag: selector,
    getAttrs(element) {
      const found = read === undefined ? {} : read(element);
      return found === null ? false : cleanAttributes(attrs, found);
    },
  };
}

function toDomSpec(form: DomForm): DOMOutputSpec {
  return [form[0], ...form.slice(1)];
}
