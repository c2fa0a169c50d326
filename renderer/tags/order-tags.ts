import { sortKey } from '../../shared/base/sort-key.ts';
import type { TagUse } from '../../shared/bridge/calls/tag-calls.ts';

/** By name, as a Vietnamese dictionary has them: Ạc before Ấc. */
export function orderTags(tags: readonly TagUse[]): readonly TagUse[] {
  const keyed = tags.map((tag) => ({ tag, key: sortKey(tag.name) }));
  return keyed
    .toSorted((one, other) => Number(one.key > other.key) - Number(one.key < other.key))
    .map(({ tag }) => tag);
}
