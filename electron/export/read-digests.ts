import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../files/system-failure.ts';
import { TEMPORARY } from '../files/write-durably.ts';

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What file managers leave in every folder they show. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The files of an export on the disk and their SHA-256, by their path in it with `/` on every system; an export that is
 * one file has it under ''. Null when nothing is there.
 */
export async function readDigests(place: string): Promise<ReadonlyMap<string, string> | null> {
  const names = await listFiles(place);
  if (names === null) return null;
  const digests = new Map<string, string>();
  for (const name of names) digests.set(name, digestOf(await readFile(path.join(place, name))));
  return digests;
}

async function listFiles(place: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !LITTER.has(entry.name) && !entry.name.startsWith(TEMPORARY))
      .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .sort();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    if (isSystemError(error) && error.code === 'ENOTDIR') return [''];
    throw error;
  }
}
