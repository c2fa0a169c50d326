import { statfs } from 'node:fs/promises';
import { fail } from '../../shared/bridge/failure.ts';

/** What is left for text when everything else has stopped: a full disk must not be the reason a story is lost. */
const RESERVED_BYTES = 64 * 1024 * 1024;

/** Fails with disk-full before something large is begun that would take the room the stories need. */
export async function requireSpace(folder: string, sizeBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < sizeBytes + RESERVED_BYTES) throw fail('disk-full', { path: folder });
}
