import { existsSync } from 'node:fs';
import { fail } from '../../shared/bridge/failure.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { writeDurably } from '../files/write-durably.ts';
import type { Limiter } from './limiter.ts';
import { makeRenditions, type RenditionRequest } from './make-renditions.ts';
import { originalPath, renditionFile } from './media-path.ts';
import { withDecoderFailures } from './with-decoder-failures.ts';

export interface RenditionCache {
  /**
   * The paths of several sizes of one photo, in the order asked for; what is not there yet is made from one decode.
   * Fails: photo-file-missing, photo-damaged, disk-full, not-writable.
   */
  find(photo: Photo, wanted: readonly RenditionRequest[]): Promise<readonly string[]>;
  /** When nothing is being made any more. */
  settle(): Promise<void>;
}

/** Keeps renditions in `renditions/`, which may be deleted at any time: each file is whole, or not there and made again. */
export function openRenditionCache(folder: string, limit: Limiter): RenditionCache {
  const underWay = new Map<string, Promise<void>>();

  return {
    async find(photo, wanted) {
      const requests = wanted.map((request) => ({ ...request, file: renditionFile(folder, photo.digest, request) }));
      const missing = requests.filter(({ file }) => !underWay.has(file) && !existsSync(file));
      if (missing.length > 0) {
        const made = limit(() => makeMissing(folder, photo, missing)).finally(() => {
          for (const { file } of missing) underWay.delete(file);
        });
        for (const { file } of missing) underWay.set(file, made);
      }
      await Promise.all(requests.map(({ file }) => underWay.get(file)));
      return requests.map(({ file }) => file);
    },

    async settle() {
      await Promise.allSettled(underWay.values());
    },
  };
}

async function makeMissing(
  folder: string,
  photo: Photo,
  missing: readonly (RenditionRequest & { readonly file: string })[],
): Promise<void> {
  const original = originalPath(folder, photo);
  if (!existsSync(original)) throw fail('photo-file-missing', { fileName: photo.fileName });
  await withDecoderFailures(photo.fileName, () =>
    makeRenditions(original, missing, ({ file }, bytes) => withFileFailures(file, () => writeDurably(file, bytes))),
  );
}
