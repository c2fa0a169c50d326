import type { NodeDefinition } from '../definition.ts';

export const paragraph: NodeDefinition = {
  name: 'paragraph',
  group: 'block flow',
  content: 'inline*',
  parse: [{ selector: 'p' }],
  render: () => ['p', 0],
};
