const MOST = 6;
/** In an archive of a few stories nothing is rare: it counts as one with some more. */
const AT_LEAST = 20;

/** How much it says that two stories share what so many of all have: 0 when all do, more the fewer do. */
export function rarity(count: number, total: number): number {
  const all = Math.max(total, count) + AT_LEAST;
  return Math.min(Math.log(all / Math.max(count, 1)), MOST);
}
