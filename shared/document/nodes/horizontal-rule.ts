import type { NodeDefinition } from '../definition.ts';

/** The divider between two parts of a story. */
export const horizontalRule: NodeDefinition = {
  name: 'horizontalRule',
  group: 'block',
  parse: [{ selector: 'hr' }],
  render: () => ['hr'],
};
