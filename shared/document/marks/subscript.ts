import type { MarkDefinition } from '../definition.ts';

export const subscript: MarkDefinition = {
  name: 'subscript',
  parse: [{ selector: 'sub' }],
  render: () => ['sub', 0],
};
