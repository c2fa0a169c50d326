import type { ProvedPhoto } from '../../shared/bridge/job.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';

/** A photo store whose published pictures are noted: each was read back when it was made, and says what is listed here. */
export function recordProofs(photoStore: Pick<PhotoStore, 'published'>): {
  readonly photoStore: Pick<PhotoStore, 'published'>;
  readonly photos: () => readonly ProvedPhoto[];
} {
  const proved = new Map<string, ProvedPhoto>();
  return {
    photos: () => [...proved.values()],
    photoStore: {
      async published(photo, wanted, dress) {
        const paths = await photoStore.published(photo, wanted, dress);
        const key = `${photo.id} ${JSON.stringify(dress.metadata)}`;
        const pictures = (proved.get(key)?.pictures ?? 0) + paths.length;
        proved.set(key, { photoId: photo.id, fileName: photo.fileName, pictures, metadata: dress.metadata });
        return paths;
      },
    },
  };
}
