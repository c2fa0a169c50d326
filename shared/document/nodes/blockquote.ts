import type { NodeDefinition } from '../definition.ts';

export const blockquote: NodeDefinition = {
  name: 'blockquote',
  group: 'block flow',
  content: 'paragraph+',
  defining: true,
  parse: [{ selector: 'blockquote' }],
  render: () => ['blockquote', 0],
};
