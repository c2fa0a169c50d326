import { choiceAttribute, type NodeDefinition, readText } from '../definition.ts';

/** Several figures shown together. */
export const gallery: NodeDefinition = {
  name: 'gallery',
  group: 'block',
  content: 'figure+',
  isolating: true,
  attrs: { layout: choiceAttribute(['grid', 'row', 'slides']) },
  parse: [
    {
      selector: 'div[data-gallery]',
      attrs: (element) => ({ layout: readLayout(element.getAttribute('data-gallery')) }),
    },
  ],
  render: (attrs) => ['div', { 'data-gallery': readText(attrs, 'layout') }, 0],
};

function readLayout(value: string | null): string {
  return value === 'row' || value === 'slides' ? value : 'grid';
}
