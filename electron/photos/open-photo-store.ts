import path from 'node:path';
import type { AddedPhoto } from '../../shared/bridge/calls/photo-calls.ts';
import { FailureError } from '../../shared/bridge/failure.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import type { Archive } from '../archive/archive.ts';
import { sweepUnfinished } from '../files/sweep-unfinished.ts';
import { restrictDecoders } from './decoder.ts';
import { ingestPhoto } from './intake/ingest-photo.ts';
import { type PhotoSource, readSource, sourceName } from './intake/read-source.ts';
import { makeLimiter } from './limiter.ts';
import type { RenditionRequest } from './make-renditions.ts';
import { originalPath, type RenditionFormat } from './media-path.ts';
import { makeMetadataReader } from './metadata/metadata-reader.ts';
import { openExifTool } from './metadata/open-exif-tool.ts';
import { type Dress, openRenditionCache } from './rendition-cache.ts';

export interface PhotoStore {
  /** Takes a photo into the archive, or finds the one already there. What is no good photo is an outcome, not an error. */
  addFile(source: PhotoSource, prepare?: (photo: Photo) => Photo): Promise<AddedPhoto>;
  /** Takes many in, some at a time; an aborted signal lets what has begun come to its end and begins nothing more. */
  addFiles(paths: readonly string[], work: AddingWork): Promise<void>;
  /** The path of one size of a photo, made when it is not there yet. */
  rendition(photo: Photo, widthPx: number, format: RenditionFormat): Promise<string>;
  /** Several sizes from one decode, in the order asked for. */
  renditions(photo: Photo, wanted: readonly RenditionRequest[]): Promise<readonly string[]>;
  /** Several sizes as they are published, with the photo's words in them. */
  published(photo: Photo, wanted: readonly RenditionRequest[], dress: Dress): Promise<readonly string[]>;
  originalPath(photo: Photo): string;
  close(): Promise<void>;
}

export interface AddingWork {
  readonly signal: AbortSignal;
  /** Fills in a new photo, which is the `index`th of the files from 0. */
  readonly prepare: (photo: Photo, index: number) => Photo;
  readonly onAdded: (added: AddedPhoto) => void;
}

/** Decoding a large photo takes some 200 MB for a moment. */
const MOST_AT_ONCE = 2;

const ONE_HOUR_MS = 3_600_000;

export function openPhotoStore({ archive }: { readonly archive: Archive }): PhotoStore {
  restrictDecoders();
  const limit = makeLimiter(MOST_AT_ONCE);
  const exifTool = openExifTool();
  const metadataReader = makeMetadataReader(exifTool);
  const cache = openRenditionCache(archive.folder, limit, exifTool);
  const swept = sweepLeftovers(archive);
  swept.catch(() => {}); // told to whoever adds the first photo or closes the store, not to nobody
  const { folder, photos } = archive;

  async function addFile(source: PhotoSource, prepare = (photo: Photo) => photo): Promise<AddedPhoto> {
    await swept;
    const fileName = sourceName(source);
    try {
      const outcome = await limit(async () => {
        const bytes = await readSource(source);
        const { zone } = archive.settings.publication();
        return ingestPhoto({ folder, photos, metadataReader, zone, now: Date.now, prepare }, { bytes, fileName });
      });
      return { fileName, outcome };
    } catch (error) {
      if (error instanceof FailureError) return { fileName, outcome: { kind: 'refused', failure: error.failure } };
      throw error;
    }
  }

  return {
    addFile,

    async addFiles(paths, { signal, prepare, onAdded }) {
      const waiting = paths.entries();
      const takeNext = async () => {
        for (const [index, path] of waiting) {
          if (signal.aborted) return;
          onAdded(await addFile({ path }, (photo) => prepare(photo, index)));
        }
      };
      await Promise.all(Array.from({ length: MOST_AT_ONCE }, takeNext));
    },

    async rendition(photo, widthPx, format) {
      const [file] = await cache.find(photo, [{ widthPx, format }]);
      if (file === undefined) throw new Error('A rendition has a path');
      return file;
    },

    renditions: (photo, wanted) => cache.find(photo, wanted),
    published: (photo, wanted, dress) => cache.findDressed(photo, wanted, dress),
    originalPath: (photo) => originalPath(folder, photo),

    async close() {
      await cache.settle();
      await exifTool.close();
      await swept;
    },
  };
}

/** Originals are written only by the holder of the archive's lock; renditions also by commands that read meanwhile. */
async function sweepLeftovers({ folder, mode }: Archive): Promise<void> {
  if (mode !== 'write') return;
  await sweepUnfinished(path.join(folder, 'media'), 0);
  await sweepUnfinished(path.join(folder, 'renditions'), ONE_HOUR_MS);
}
