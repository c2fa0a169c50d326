/** What all of them have; `mixed` when they differ. */
export type SameValue<Value> = { readonly kind: 'same'; readonly value: Value } | { readonly kind: 'mixed' };

export function sameValue<Item, Value>(items: readonly Item[], read: (item: Item) => Value): SameValue<Value> | null {
  const [first] = items;
  if (first === undefined) return null;
  const value = read(first);
  return items.every((item) => Object.is(read(item), value)) ? { kind: 'same', value } : { kind: 'mixed' };
}
