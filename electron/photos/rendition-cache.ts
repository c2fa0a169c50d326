import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { fail } from '../../shared/bridge/failure.ts';
import { isShown, type Photo } from '../../shared/photo/photo.ts';
import type { PublishedMetadata } from '../../shared/photo/published-metadata.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { writeDurably, writeTogetherDurably } from '../files/write-durably.ts';
import type { Limiter } from './limiter.ts';
import { makeRenditions, type RenditionRequest } from './make-renditions.ts';
import { originalPath, renditionFile } from './media-path.ts';
import type { ExifToolProcess } from './metadata/open-exif-tool.ts';
import { dressFiles } from './metadata/write-metadata.ts';
import { withDecoderFailures } from './with-decoder-failures.ts';

/** What published renditions carry. */
export interface Dress {
  readonly metadata: PublishedMetadata;
  readonly keepLocation: boolean;
}

export interface RenditionCache {
  /**
   * The paths of several sizes of one photo, in the order asked for; what is not there yet is made from one decode.
   * Fails: photo-file-missing, photo-damaged, disk-full, not-writable.
   */
  find(photo: Photo, wanted: readonly RenditionRequest[]): Promise<readonly string[]>;
  /**
   * The same with the photo's published words in them, each file proved by reading it back.
   * Fails: as find does, perl-missing, photo-metadata-unproved.
   */
  findDressed(photo: Photo, wanted: readonly RenditionRequest[], dress: Dress): Promise<readonly string[]>;
  /** When nothing is being made any more. */
  settle(): Promise<void>;
}

/** Keeps renditions in `renditions/`, which may be deleted at any time: each file is whole, or not there and made again. */
export function openRenditionCache(folder: string, limit: Limiter, exifTool: ExifToolProcess): RenditionCache {
  const underWay = new Map<string, Promise<void>>();

  /** Waits for what is being made, and makes what is missing as one piece of work. */
  async function findOrMake<Request extends { readonly file: string }>(
    requests: readonly Request[],
    make: (missing: readonly Request[]) => Promise<void>,
  ): Promise<readonly string[]> {
    const missing = requests.filter(({ file }) => !underWay.has(file) && !existsSync(file));
    if (missing.length > 0) {
      const made = make(missing).finally(() => {
        for (const { file } of missing) underWay.delete(file);
      });
      for (const { file } of missing) underWay.set(file, made);
    }
    await Promise.all(requests.map(({ file }) => underWay.get(file)));
    return requests.map(({ file }) => file);
  }

  function find(photo: Photo, wanted: readonly RenditionRequest[]): Promise<readonly string[]> {
    const requests = wanted.map((request) => ({ ...request, file: renditionFile(folder, photo.digest, request) }));
    return findOrMake(requests, (missing) => limit(() => makeMissing(folder, photo, missing)));
  }

  return {
    find,

    findDressed(photo, wanted, dress) {
      const words = `-${createHash('sha256').update(JSON.stringify(dress)).digest('hex').slice(0, 16)}`;
      const requests = wanted.map((request) => ({
        request,
        file: renditionFile(folder, photo.digest, request, words),
      }));
      return findOrMake(requests, async (missing) => {
        const bare = await find(
          photo,
          missing.map(({ request }) => request),
        );
        const { metadata, keepLocation } = dress;
        const locationFrom = keepLocation ? originalPath(folder, photo) : null;
        await withFileFailures(folder, () =>
          writeTogetherDurably(
            missing.map(({ file }) => file),
            async (temporary) => {
              for (const [index, source] of bare.entries()) await copyFile(source, temporary[index] ?? '');
              await dressFiles(exifTool, { files: temporary, metadata, locationFrom });
            },
          ),
        );
      });
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
  if (!isShown(photo)) throw fail('photo-heic', { path: photo.fileName });
  const original = originalPath(folder, photo);
  if (!existsSync(original)) throw fail('photo-file-missing', { fileName: photo.fileName });
  await withDecoderFailures(photo.fileName, () =>
    makeRenditions(original, missing, ({ file }, bytes) => withFileFailures(file, () => writeDurably(file, bytes))),
  );
}
