import type { NodeDefinition } from '../definition.ts';

export const doc: NodeDefinition = { name: 'doc', content: 'block+', parse: [], render: () => ['div', 0] };
