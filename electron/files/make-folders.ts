import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../../shared/bridge/failure.ts';
import { isSystemError } from './system-failure.ts';

/**
 * Makes a folder and the missing ones above it, and returns those it made, the highest first. All or none.
 * Step by step, because Node's own `recursive` never returns where the system answers ENOENT below a folder that is
 * there, as Linux does in /proc. Fails there with not-writable, elsewhere as mkdir(2) does.
 */
export function makeFolders(folder: string): readonly string[] {
  const missing = findMissing(path.resolve(folder));
  const made: string[] = [];
  try {
    for (const each of missing) if (makeOne(each)) made.push(each);
  } catch (error) {
    removeEmptyFolders(made);
    throw isSystemError(error) && error.code === 'ENOENT' ? fail('not-writable', { path: folder }) : error;
  }
  return made;
}

/** Takes folders that were made for nothing away again, the lowest first; one that holds something stays. */
export function removeEmptyFolders(folders: readonly string[]): void {
  for (const folder of folders.toReversed())
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** False where another program has made it meanwhile. */
function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST' && statSync(folder).isDirectory()) return false;
    throw error;
  }
}

function findMissing(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = path.dirname(at)) missing.unshift(at);
  return missing;
}
