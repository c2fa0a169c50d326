import { existsSync } from 'node:fs';
import { createArchive, openArchive } from '../archive/archive.ts';
import { archiveFile } from '../archive/file/archive-file.ts';

/**
 * Makes sure that a folder can be worked in: an empty one becomes an archive, one that is there opens and is nobody
 * else's. Fails as createArchive and openArchive do.
 */
export function prepareArchive(folder: string): void {
  if (!existsSync(archiveFile(folder))) createArchive(folder);
  openArchive(folder, { mode: 'write', leavesIndex: true }).close();
}
