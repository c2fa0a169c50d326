import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AddedPhoto } from '../../shared/bridge/calls/photo-calls.ts';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { OriginalWords } from '../../shared/photo/original-words.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import type { PictureFormat } from '../../shared/photo/picture-formats.ts';
import type { Archive } from '../archive/archive.ts';
import { sweepUnfinished } from '../files/sweep-unfinished.ts';
import { restrictDecoders } from './decoder.ts';
import { groupRecords } from './intake/group-records.ts';
import { type IngestOutcome, ingestPhoto, type Turn } from './intake/ingest-photo.ts';
import { makeQueue } from './intake/make-queue.ts';
import { makeReadingRoom, type PhotoSource, type ReadingRoom, readSource, sourceName } from './intake/read-source.ts';
import { makeLimiter } from './limiter.ts';
import type { RenditionRequest } from './make-renditions.ts';
import { originalPath } from './media-path.ts';
import { openMetadataReader } from './metadata/metadata-reader.ts';
import { openExifTool } from './metadata/open-exif-tool.ts';
import { readOriginal } from './metadata/read-original.ts';
import { type Dress, openRenditionCache } from './rendition-cache.ts';

export interface PhotoStore {
  /** When what a killed program left behind is swept away, so that others may begin to write. */
  ready(): Promise<void>;
  /** Takes a photo into the archive, or finds the one already there. What is no good photo is an outcome, not an error. */
  addFile(source: PhotoSource, prepare?: (photo: Photo) => Photo): Promise<AddedPhoto>;
  /** Takes many in, some at a time; an aborted signal lets what has begun come to its end and begins nothing more. */
  addFiles(paths: readonly string[], work: AddingWork): Promise<void>;
  /** The path of one size of a photo, made when it is not there yet. */
  rendition(photo: Photo, widthPx: number, format: PictureFormat): Promise<string>;
  /** Several sizes from one decode, in the order asked for. */
  renditions(photo: Photo, wanted: readonly RenditionRequest[]): Promise<readonly string[]>;
  /** Several sizes as they are published, with the photo's words in them. */
  published(photo: Photo, wanted: readonly RenditionRequest[], dress: Dress): Promise<readonly string[]>;
  originalPath(photo: Photo): string;
  /**
   * What the photo's own file says. Fails: photo-file-missing, perl-missing, photo-metadata-unreadable; interrupted when
   * the store is closing.
   */
  readOriginal(photo: Photo): Promise<OriginalWords>;
  close(): Promise<void>;
}

export interface AddingWork {
  readonly signal: AbortSignal;
  /** Fills in a new photo, which is the `index`th of the files from 0. */
  readonly prepare: (photo: Photo, index: number) => Photo;
  readonly onAdded: (added: AddedPhoto, index: number) => void;
}

interface Adding {
  readonly zone: string;
  readonly room: ReadingRoom;
  readonly prepare: (photo: Photo) => Photo;
  readonly turn: Turn | null;
}

/** Decoding a large photo takes some 200 MB for a moment. */
const MOST_AT_ONCE = 2;

/** More photos than are decoded: while some wait for the disk, the others keep the processors busy. */
const MOST_UNDER_WAY = MOST_AT_ONCE + 2;

const ONE_HOUR_MS = 3_600_000;

export interface PhotoStoreOptions {
  readonly archive: Archive;
  /** So long the words of one photo may take to read. */
  readonly longestReadMs?: number;
}

export function openPhotoStore({ archive, longestReadMs }: PhotoStoreOptions): PhotoStore {
  restrictDecoders();
  const limit = makeLimiter(MOST_AT_ONCE);
  const exifTool = openExifTool();
  const metadataReader = openMetadataReader(longestReadMs === undefined ? {} : { longestMs: longestReadMs });
  const cache = openRenditionCache(archive.folder, limit, exifTool);
  const swept = sweepLeftovers(archive);
  swept.catch(() => {}); // told to whoever adds the first photo or closes the store, not to nobody
  const { folder } = archive;
  const records = groupRecords(archive);
  const underWay = new Map<string, Promise<IngestOutcome>>();
  const reading = new Set<Promise<OriginalWords>>();
  let isClosing = false;

  const readZone = () => archive.settings.publication().zone;

  async function addFile(
    source: PhotoSource,
    { zone, room, prepare, turn }: Adding = {
      zone: readZone(),
      room: makeReadingRoom(),
      prepare: (photo) => photo,
      turn: null,
    },
  ): Promise<AddedPhoto> {
    await swept;
    const fileName = sourceName(source);
    try {
      const bytes = await readSource(source, room);
      const context = {
        folder,
        photos: records,
        metadataReader,
        zone,
        now: Date.now,
        decoding: limit,
        prepare,
        underWay,
        turn,
      };
      const outcome = await ingestPhoto(context, { bytes, fileName });
      return { fileName, outcome };
    } catch (error) {
      if (error instanceof FailureError) return { fileName, outcome: { kind: 'refused', failure: error.failure } };
      throw error;
    } finally {
      turn?.pass();
    }
  }

  return {
    ready: () => swept,

    addFile: (source, prepare = (photo) => photo) =>
      addFile(source, { zone: readZone(), room: makeReadingRoom(), prepare, turn: null }),

    async addFiles(paths, { signal, prepare, onAdded }) {
      const waiting = paths.entries();
      const zone = readZone();
      const queue = makeQueue();
      const takeNext = async () => {
        const room = makeReadingRoom();
        for (const [index, path] of waiting) {
          if (signal.aborted) return;
          onAdded(
            await addFile({ path }, { zone, room, prepare: (photo) => prepare(photo, index), turn: queue.next() }),
            index,
          );
        }
      };
      await Promise.all(Array.from({ length: MOST_UNDER_WAY }, takeNext));
    },

    async rendition(photo, widthPx, format) {
      const [file] = await cache.find(photo, [{ widthPx, format }]);
      if (file === undefined) throw new Error('A rendition has a path');
      return file;
    },

    renditions: (photo, wanted) => cache.find(photo, wanted),
    published: (photo, wanted, dress) => cache.findDressed(photo, wanted, dress),
    originalPath: (photo) => originalPath(folder, photo),

    async readOriginal(photo) {
      const file = originalPath(folder, photo);
      if (!existsSync(file)) throw fail('photo-file-missing', { fileName: photo.fileName });
      if (isClosing) throw fail('interrupted', { done: 0, total: 1 });
      const words = readOriginal({ metadataReader, zone: readZone() }, file, photo);
      reading.add(words);
      return words.finally(() => reading.delete(words));
    },

    async close() {
      isClosing = true;
      await cache.settle();
      await Promise.allSettled(reading);
      await metadataReader.close();
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
