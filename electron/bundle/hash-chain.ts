import { createHash } from 'node:crypto';
import type { BundleVersion } from '../../shared/bundle/bundle.ts';

type Linked = Omit<BundleVersion, 'chain'>;

/**
 * The links of a history, in its order. Each is the SHA-256 of the link before and of what never changes about a
 * version: who made it, when, from what, and the digest of its text. A version beside the main line starts anew, so
 * that two archives that keep different ones beside the same main line have the same chain.
 */
export function linkVersions(storyId: string, versions: readonly Linked[]): readonly string[] {
  const start = sha256(storyId);
  let last = start;
  return versions.map((version) => {
    const { id, origin, rev, parentRev, mergedId, cause, author, savedAt, digest } = version;
    const before = rev > 0 ? last : start;
    const link = sha256(
      `${before}\n${JSON.stringify([id, origin, rev, parentRev, mergedId, cause, author, savedAt, digest])}`,
    );
    if (rev > 0) last = link;
    return link;
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
