import type { NodeDefinition } from '../definition.ts';

export const bulletList: NodeDefinition = {
  name: 'bulletList',
  group: 'block list flow',
  content: 'listItem+',
  parse: [{ selector: 'ul' }],
  render: () => ['ul', 0],
};
