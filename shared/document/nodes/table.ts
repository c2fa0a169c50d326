import type { NodeDefinition } from '../definition.ts';

export const table: NodeDefinition = {
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  tableRole: 'table',
  isolating: true,
  parse: [{ selector: 'table' }],
  render: () => ['table', ['tbody', 0]],
};
