/** One page of a list that grows at its front. `number` is null for the first page people see, else counted from the oldest. */
export interface ListPart<Item> {
  readonly number: number | null;
  readonly items: readonly Item[];
  /** The page with the next newer stories: a number, null for the first page; undefined where there is none. */
  readonly newer: number | null | undefined;
  readonly older: number | undefined;
}

/**
 * Cuts a list, newest first, into pages that stay as they are when a story is added: full pages are numbered from the
 * oldest, the first page holds what is left, between one and two pages' worth.
 */
export function paginate<Item>(items: readonly Item[], pageSize: number): readonly ListPart<Item>[] {
  const count = Math.max(0, Math.floor(items.length / pageSize) - 1);
  const rest = items.length - count * pageSize;
  const first: ListPart<Item> = {
    number: null,
    items: items.slice(0, rest),
    newer: undefined,
    older: count > 0 ? count : undefined,
  };
  const numbered = Array.from({ length: count }, (_, index): ListPart<Item> => {
    const number = count - index;
    const start = rest + index * pageSize;
    return {
      number,
      items: items.slice(start, start + pageSize),
      newer: number === count ? null : number + 1,
      older: number > 1 ? number - 1 : undefined,
    };
  });
  return [first, ...numbered];
}
