import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from './system-failure.ts';
import { TEMPORARY } from './write-durably.ts';

/**
 * Removes what `writeDurably` left in a folder tree when it was killed. `untouchedMs` spares files that another
 * program may be writing just now; the owner of the folder's lock may pass 0.
 */
export async function sweepUnfinished(folder: string, untouchedMs: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name);
    if (await isUntouched(file, untouchedMs)) await rm(file, { force: true });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => path.basename(name).startsWith(TEMPORARY));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return []; // nothing was ever written there
    throw error;
  }
}

async function isUntouched(file: string, untouchedMs: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(file)).mtimeMs >= untouchedMs;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false; // its writer has just finished it
    throw error;
  }
}
