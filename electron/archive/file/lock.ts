import path from 'node:path';
import Database from 'better-sqlite3';
import { fail } from '../../../shared/bridge/failure.ts';

/** Held while an archive is open for writing. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the archive folder for one writer. The lock is an exclusive transaction on a small file of its own: it works
 * between processes and the operating system frees it when its holder is killed, so there is no stale lock to clean up.
 */
export function lockFolder(folder: string): FolderLock {
  const connection = new Database(path.join(folder, 'lock'), { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw fail('archive-in-use', { folder });
    throw error;
  }
  return { release: () => connection.close() };
}
