import type { Archive } from '../archive/archive.ts';
import type { PhotoStore } from './open-photo-store.ts';

/** The published sizes of photos, for work that may come to need none. */
export type LatePhotoStore = Pick<PhotoStore, 'published'>;

/**
 * Opens the photo store when the first size is asked for, and closes it after the work: loading its libraries takes as
 * long as writing hundreds of pages.
 */
export async function withLatePhotoStore<Value>(
  archive: Archive,
  work: (photoStore: LatePhotoStore) => Promise<Value>,
): Promise<Value> {
  const late: { opened?: Promise<PhotoStore> } = {};
  const open = () => {
    late.opened ??= import('./open-photo-store.ts').then(({ openPhotoStore }) => openPhotoStore({ archive }));
    return late.opened;
  };
  try {
    return await work({
      published: async (photo, wanted, dress) => (await open()).published(photo, wanted, dress),
    });
  } finally {
    const store = await late.opened;
    await store?.close();
  }
}
