import type { NodeDefinition } from '../definition.ts';

export const tableRow: NodeDefinition = {
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parse: [{ selector: 'tr' }],
  render: () => ['tr', 0],
};
