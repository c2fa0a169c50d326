import type { Archive } from '../archive/archive.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';

/** Opens an archive for one command and closes it again, whatever happens. Fails as openArchive does, and: disk-full, disk-error. */
export async function withArchive<Value>(
  folder: string,
  mode: 'read' | 'write',
  work: (archive: Archive) => Value | Promise<Value>,
): Promise<Value> {
  const { openArchive } = await import('../archive/archive.ts');
  const { toSqliteFailure } = await import('../archive/file/sqlite-failure.ts');
  const archive = openArchive(folder, { mode });
  try {
    return await closingAfter(archive, () => work(archive));
  } catch (error) {
    throw toSqliteFailure(folder, error) ?? error;
  }
}

/** The same with its photo files. */
export function withPhotoStore<Value>(
  folder: string,
  mode: 'read' | 'write',
  work: (archive: Archive, photoStore: PhotoStore) => Promise<Value>,
): Promise<Value> {
  return withArchive(folder, mode, async (archive) => {
    const { openPhotoStore } = await import('../photos/open-photo-store.ts');
    const photoStore = openPhotoStore({ archive });
    return closingAfter(photoStore, () => work(archive, photoStore));
  });
}

async function closingAfter<Value>(
  opened: { close(): void | Promise<void> },
  work: () => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } finally {
    await opened.close();
  }
}
