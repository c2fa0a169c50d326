import type { NodeDefinition } from '../definition.ts';

export const listItem: NodeDefinition = {
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parse: [{ selector: 'li' }],
  render: () => ['li', 0],
};
