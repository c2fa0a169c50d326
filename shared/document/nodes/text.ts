import type { NodeDefinition } from '../definition.ts';

export const text: NodeDefinition = { name: 'text', group: 'inline', parse: [], render: () => ['span', 0] };
