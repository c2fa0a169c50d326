import type { NodeDefinition } from '../definition.ts';

export const hardBreak: NodeDefinition = {
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  parse: [{ selector: 'br' }],
  render: () => ['br'],
};
