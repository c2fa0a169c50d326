import type { MarkDefinition } from '../definition.ts';

export const italic: MarkDefinition = {
  name: 'italic',
  parse: [{ selector: 'em' }, { selector: 'i' }],
  render: () => ['em', 0],
};
