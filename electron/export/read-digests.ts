import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../files/system-failure.ts';
import { TEMPORARY } from '../files/write-durably.ts';

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What file managers leave in every folder they show. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** True for anything of that name, a link that leads nowhere too. */
export async function isThere(place: string): Promise<boolean> {
  try {
    await lstat(place);
    return true;
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return false;
    throw error;
  }
}

/** What stands for the digest of a thing that is no file, and so never of Galley's making; such are not read, they may have no end. */
const NO_FILE = 'no file';

/**
 * The files of an export on the disk and their SHA-256, by their path in it with `/` on every system; an export that is
 * one file has it under ''. Null when nothing is there.
 */
export async function readDigests(place: string): Promise<ReadonlyMap<string, string> | null> {
  const found = await listFiles(place);
  if (found === null) return null;
  const digests = new Map<string, string>();
  for (const { name, isFile } of found)
    digests.set(name, isFile ? digestOf(await readFile(path.join(place, name))) : NO_FILE);
  return digests;
}

interface FoundFile {
  readonly name: string;
  readonly isFile: boolean;
}

async function listFiles(place: string): Promise<readonly FoundFile[] | null> {
  try {
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !LITTER.has(entry.name) && !entry.name.startsWith(TEMPORARY))
      .map((entry) => ({ name: nameInside(place, path.join(entry.parentPath, entry.name)), isFile: entry.isFile() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    if (isSystemError(error) && error.code === 'ENOTDIR') return [{ name: '', isFile: (await lstat(place)).isFile() }];
    throw error;
  }
}

function nameInside(place: string, file: string): string {
  return path.relative(place, file).replaceAll(path.sep, '/');
}
