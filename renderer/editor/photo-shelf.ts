import type { Photo } from '../../shared/photo/photo.ts';

/** The photos a story shows, as far as they are known; one that is asked for and unknown is fetched. */
export interface PhotoShelf {
  /** Undefined while it is being fetched, null when the archive has no such photo. */
  readonly find: (id: string) => Photo | null | undefined;
  readonly put: (photos: readonly Photo[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function openPhotoShelf(
  initial: readonly Photo[],
  fetchPhoto: (id: string) => Promise<Photo | null>,
): PhotoShelf {
  const photos = new Map<string, Photo | null>(initial.map((photo) => [photo.id, photo]));
  const asked = new Set<string>();
  const listeners = new Set<() => void>();

  function tell(): void {
    for (const listener of listeners) listener();
  }

  async function ask(id: string): Promise<void> {
    photos.set(id, await fetchPhoto(id));
    tell();
  }

  return {
    find(id) {
      if (!photos.has(id) && !asked.has(id)) {
        asked.add(id);
        void ask(id);
      }
      return photos.get(id);
    },
    put(added) {
      for (const photo of added) photos.set(photo.id, photo);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
