import type { MarkDefinition } from '../definition.ts';

export const strike: MarkDefinition = {
  name: 'strike',
  parse: [{ selector: 's' }, { selector: 'del' }, { selector: 'strike' }],
  render: () => ['s', 0],
};
