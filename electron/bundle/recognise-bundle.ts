import type { BundleStanding } from '../../shared/bundle/bundle.ts';

/** A version as far as it is needed to tell whose history goes on from whose. */
export interface KnownVersion {
  readonly id: string;
  readonly rev: number;
  /** The version from elsewhere that this one brought in; see StoryMerge. */
  readonly mergedId: string | null;
}

/**
 * How a history that came in stands to the one that is here. A version beside the main line counts for nothing until a
 * version of the main line has merged it: keeping somebody's text is not having read it.
 */
export function recogniseBundle(ours: readonly KnownVersion[] | null, theirs: readonly KnownVersion[]): BundleStanding {
  if (ours === null) return { kind: 'new' };
  const [ourHead, theirHead] = [headOf(ours), headOf(theirs)];
  if (ourHead.id === theirHead.id) return { kind: 'same' };
  const [ourLine, theirLine] = [lineOf(ours), lineOf(theirs)];
  if (theirLine.has(ourHead.id)) return { kind: 'newer' };
  if (ourLine.has(theirHead.id)) return { kind: 'older' };
  const shared = [...ourLine].filter(([id]) => theirLine.has(id)).sort(([, a], [, b]) => b - a);
  const [base] = shared[0] ?? [null];
  return { kind: 'diverged', baseRev: ours.find(({ id }) => id === base)?.rev ?? null };
}

function headOf(versions: readonly KnownVersion[]): KnownVersion {
  return versions.reduce((newest, version) => (version.rev > newest.rev ? version : newest));
}

/** What the head stands on: the main line and what was merged into it, by the revision that brought it in. */
function lineOf(versions: readonly KnownVersion[]): ReadonlyMap<string, number> {
  const main = versions.filter(({ rev }) => rev > 0);
  const merged = main.flatMap(({ mergedId, rev }) => (mergedId === null ? [] : [[mergedId, rev] as const]));
  return new Map([...merged, ...main.map(({ id, rev }) => [id, rev] as const)]);
}
