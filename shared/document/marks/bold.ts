import type { MarkDefinition } from '../definition.ts';

export const bold: MarkDefinition = {
  name: 'bold',
  parse: [{ selector: 'strong' }, { selector: 'b' }],
  render: () => ['strong', 0],
};
