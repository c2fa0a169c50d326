import type { MarkDefinition } from '../definition.ts';

export const underline: MarkDefinition = {
  name: 'underline',
  parse: [{ selector: 'u' }],
  render: () => ['u', 0],
};
