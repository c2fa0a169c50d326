import { FailureError, fail } from '../../shared/bridge/failure.ts';
import { type FolderLock, lockFolder } from '../archive/file/lock.ts';
import { makeFolders } from '../files/make-folders.ts';

/** One publisher at a time for a folder; freed by the system when its holder is killed. Fails: publish-busy. */
export function lockPublish(folder: string, side: string): FolderLock {
  makeFolders(side);
  try {
    return lockFolder(side);
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'archive-in-use')
      throw fail('publish-busy', { path: folder });
    throw error;
  }
}
