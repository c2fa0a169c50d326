import type { Origin } from './merge.ts';

/** The value when at most one side changed it, or both alike; null when they differ. */
export function mergeValue<Value>(
  base: Value,
  ours: Value,
  theirs: Value,
): { readonly from: Origin; readonly value: Value } | null {
  if (same(ours, theirs)) return { from: same(ours, base) ? 'base' : 'both', value: ours };
  if (same(theirs, base)) return { from: 'ours', value: ours };
  if (same(ours, base)) return { from: 'theirs', value: theirs };
  return null;
}

/** Everything that is merged is JSON with its keys in the order of the schema or of the field table. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
