import type { MarkDefinition } from '../definition.ts';

export const superscript: MarkDefinition = {
  name: 'superscript',
  parse: [{ selector: 'sup' }],
  render: () => ['sup', 0],
};
