import type { BundleStanding } from '../../shared/bundle/bundle.ts';
import { type Descendant, findShared, lineOf } from '../../shared/merge/ancestry.ts';

/** How a history that came in stands to the one that is here. */
export function recogniseBundle(ours: readonly Descendant[] | null, theirs: readonly Descendant[]): BundleStanding {
  if (ours === null) return { kind: 'new' };
  const [ourHead, theirHead] = [headOf(ours), headOf(theirs)];
  if (ourHead.id === theirHead.id) return { kind: 'same' };
  const [ourLine, theirLine] = [lineOf(ours, ourHead.rev), lineOf(theirs, theirHead.rev)];
  if (theirLine.has(ourHead.id)) return { kind: 'newer' };
  if (ourLine.has(theirHead.id)) return { kind: 'older' };
  const base = findShared(ourLine, theirLine);
  return { kind: 'diverged', baseRev: ours.find(({ id }) => id === base)?.rev ?? null };
}

export function headOf<Version extends Descendant>(versions: readonly Version[]): Version {
  return versions.reduce((newest, version) => (version.rev > newest.rev ? version : newest));
}
