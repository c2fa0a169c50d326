import { type NodeDefinition, readForeign, readText, textAttribute } from '../definition.ts';

/** A sentence of the story set large; `attribution` names who said it. */
export const pullQuote: NodeDefinition = {
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  attrs: { attribution: textAttribute(300) },
  parse: [
    {
      selector: 'aside[data-pull-quote]',
      attrs: (element) => ({ attribution: readForeign(element, 'data-attribution', 300) }),
    },
  ],
  render: (attrs) => ['aside', { 'data-pull-quote': '', 'data-attribution': readText(attrs, 'attribution') }, 0],
};
