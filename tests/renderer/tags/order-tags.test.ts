import { expect, it } from 'vitest';
import { orderTags } from '../../../renderer/tags/order-tags.ts';

it('orders tags as a Vietnamese dictionary does', () => {
  const names = ['Ấc', 'đê', 'Ăn', 'Dê', 'Ạc', 'ac'];
  const tags = names.map((name) => ({
    id: name,
    name,
    kind: 'topic' as const,
    aliases: [],
    description: '',
    count: 0,
  }));
  expect(orderTags(tags).map(({ name }) => name)).toEqual(['ac', 'Ạc', 'Ăn', 'Ấc', 'Dê', 'đê']);
});
