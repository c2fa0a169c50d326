import { integerAttribute, type NodeDefinition, readNumber } from '../definition.ts';

export const orderedList: NodeDefinition = {
  name: 'orderedList',
  group: 'block list flow',
  content: 'listItem+',
  attrs: { start: integerAttribute(1, 0, 1_000_000) },
  parse: [{ selector: 'ol', attrs: (element) => ({ start: readStart(element.getAttribute('start')) }) }],
  render: (attrs) =>
    readNumber(attrs, 'start') === 1 ? ['ol', 0] : ['ol', { start: String(readNumber(attrs, 'start')) }, 0],
};

function readStart(value: string | null): number {
  const start = Number(value ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= 1_000_000 ? start : 1;
}
