import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { CameraCard } from '../../../shared/bridge/calls/photo-calls.ts';
import { isSystemError } from '../../files/system-failure.ts';

/** Cards and sticks with a camera's folder on them (DCF: `DCIM` in the root, JEITA CP-3461). */
export async function findCards(roots = mountRoots()): Promise<readonly CameraCard[]> {
  const folders = (await Promise.all(roots.map(listFolders))).flat();
  return folders
    .filter((folder) => existsSync(path.join(folder, 'DCIM')))
    .map((folder) => ({ name: path.basename(folder) || folder, folder: path.join(folder, 'DCIM') }));
}

/** Where each system puts what is plugged in. A Windows drive is a root of its own. */
function mountRoots(): readonly string[] {
  if (process.platform === 'darwin') return ['/Volumes'];
  if (process.platform === 'win32') return Array.from('DEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}:\\`);
  const { username } = userInfo();
  return [path.join('/media', username), path.join('/run/media', username), '/mnt'];
}

async function listFolders(root: string): Promise<readonly string[]> {
  if (/^[A-Z]:\\$/.test(root)) return [root];
  try {
    const entries = await readdir(root, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(root, entry.name));
  } catch (error) {
    if (isSystemError(error)) return []; // nothing was ever plugged in, or it is another person's
    throw error;
  }
}
