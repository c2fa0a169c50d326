import { type NodeDefinition, readForeign, readText, textAttribute } from '../definition.ts';

/** A box beside the story (box thông tin): a title and a few blocks. */
export const infoBox: NodeDefinition = {
  name: 'infoBox',
  group: 'block',
  content: '(flow | figure)+',
  isolating: true,
  defining: true,
  attrs: { title: textAttribute(300) },
  parse: [
    {
      selector: 'aside[data-info-box]',
      attrs: (element) => ({ title: readForeign(element, 'data-title', 300) }),
    },
  ],
  render: (attrs) => ['aside', { 'data-info-box': '', 'data-title': readText(attrs, 'title') }, 0],
};
