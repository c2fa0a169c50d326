import type { Photo } from '../../../shared/photo/photo.ts';
import type { PhotoRecords } from './ingest-photo.ts';

/** What is asked of the archive. */
interface RecordKeeper {
  readonly photos: { findByDigest(digest: string): Photo | null; insert(photo: Photo): void };
  transaction<Value>(work: () => Value): Value;
}

/** Rows wait for others so long: a row alone costs the disk as much as twenty together. */
const WAIT_MS = 25;

interface Waiting {
  readonly photo: Photo;
  readonly resolve: (kept: Photo) => void;
  readonly reject: (error: unknown) => void;
}

/** Puts rows that come close together into the archive as one transaction; each is told when it is durable. */
export function groupRecords({ photos, transaction }: RecordKeeper): PhotoRecords {
  const waiting = new Map<string, Waiting>();

  function keep(photo: Photo): Photo {
    const known = photos.findByDigest(photo.digest);
    if (known === null) photos.insert(photo);
    return known ?? photo;
  }

  function write(): void {
    const group = [...waiting.values()];
    waiting.clear();
    try {
      const kept = transaction(() => group.map(({ photo }) => keep(photo)));
      for (const [index, { photo, resolve }] of group.entries()) resolve(kept[index] ?? photo);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return {
    findByDigest: (digest) => waiting.get(digest)?.photo ?? photos.findByDigest(digest),
    insert(photo) {
      if (waiting.size === 0) setTimeout(write, WAIT_MS);
      return new Promise<Photo>((resolve, reject) => waiting.set(photo.digest, { photo, resolve, reject }));
    },
  };
}
