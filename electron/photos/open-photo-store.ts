import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import sharp from 'sharp';
import { newId } from '../../shared/base/new-id.ts';
import type { AddedPhoto } from '../../shared/bridge/calls.ts';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import type { Archive } from '../archive/archive.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { writeDurably } from '../files/write-durably.ts';
import { inspectPhoto } from './inspect-photo.ts';
import { makeLimiter } from './limiter.ts';
import { makeRenditions } from './make-renditions.ts';
import { originalPath, type RenditionFormat, renditionFile } from './media-path.ts';
import { MOST_BYTES } from './photo-limits.ts';
import { readMetadata } from './read-metadata.ts';

export type PhotoSource = { readonly path: string } | { readonly bytes: Uint8Array; readonly fileName: string };

export interface PhotoStore {
  /** Takes a photo into the archive, or finds the one already there. What is no good photo is an outcome, not an error. */
  addFile(source: PhotoSource): Promise<AddedPhoto>;
  /** The path of one size of a photo, made when it is not there yet. */
  rendition(photo: Photo, widthPx: number, format: RenditionFormat): Promise<string>;
  /** Several sizes from one decode, in the order asked for. */
  renditions(
    photo: Photo,
    wanted: readonly { readonly widthPx: number; readonly format: RenditionFormat }[],
  ): Promise<readonly string[]>;
  originalPath(photo: Photo): string;
  close(): Promise<void>;
}

export function openPhotoStore({ archive }: { readonly archive: Archive }): PhotoStore {
  sharp.cache(false);
  let exifTool: ExifTool | null = null;
  const limit = makeLimiter(2);
  const underWay = new Map<string, Promise<void>>();

  function metadataReader(): ExifTool {
    exifTool ??= new ExifTool({ maxProcs: 1 });
    return exifTool;
  }

  async function add(bytes: Uint8Array, fileName: string): Promise<AddedPhoto['outcome']> {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const known = archive.photos.findByDigest(digest);
    if (known !== null) return { kind: 'known', photo: known };
    const inspected = await inspectPhoto(bytes, fileName);
    const file = originalPath(archive.folder, { digest, format: inspected.format });
    // The file is durable before its row exists: a row without its file cannot be.
    await withFileFailures(file, () => writeDurably(file, bytes));
    const read = await readMetadata(metadataReader(), file, archive.settings.publication().zone);
    const raced = archive.photos.findByDigest(digest);
    if (raced !== null) return { kind: 'known', photo: raced };
    const photo: Photo = {
      id: newId(),
      digest,
      ...inspected,
      sizeBytes: bytes.byteLength,
      fileName,
      addedAt: Date.now(),
      ...read,
    };
    archive.photos.insert(photo);
    return { kind: 'added', photo };
  }

  async function renditions(
    photo: Photo,
    wanted: readonly { readonly widthPx: number; readonly format: RenditionFormat }[],
  ) {
    const requests = wanted.map((request) => ({
      ...request,
      file: renditionFile(archive.folder, photo.digest, request),
    }));
    const missing = requests.filter(({ file }) => !existsSync(file) && !underWay.has(file));
    if (missing.length > 0) {
      const made = limit(() => makeRenditions(originalPath(archive.folder, photo), missing)).finally(() => {
        for (const { file } of missing) underWay.delete(file);
      });
      for (const { file } of missing) underWay.set(file, made);
    }
    await Promise.all(requests.map(({ file }) => underWay.get(file)));
    return requests.map(({ file }) => file);
  }

  return {
    async addFile(source) {
      const fileName = 'path' in source ? path.basename(source.path) : source.fileName;
      try {
        const bytes = 'path' in source ? await readPhotoFile(source.path) : source.bytes;
        requireSize(bytes.byteLength, fileName);
        return { fileName, outcome: await limit(() => add(bytes, fileName)) };
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        return { fileName, outcome: { kind: 'refused', failure: error.failure } };
      }
    },

    async rendition(photo, widthPx, format) {
      const [file] = await renditions(photo, [{ widthPx, format }]);
      if (file === undefined) throw new Error('A rendition has a path');
      return file;
    },

    renditions,
    originalPath: (photo) => originalPath(archive.folder, photo),

    async close() {
      await Promise.allSettled(underWay.values());
      await exifTool?.end();
      exifTool = null;
    },
  };
}

function requireSize(sizeBytes: number, fileName: string): void {
  if (sizeBytes === 0) throw fail('file-empty', { path: fileName });
  const mebibyte = 1024 * 1024;
  if (sizeBytes > MOST_BYTES) {
    throw fail('file-too-large', {
      path: fileName,
      sizeMb: Math.ceil(sizeBytes / mebibyte),
      mostMb: MOST_BYTES / mebibyte,
    });
  }
}

async function readPhotoFile(file: string): Promise<Uint8Array> {
  return withFileFailures(file, async () => {
    const found = await stat(file);
    if (!found.isFile()) throw fail('file-unreadable', { path: file });
    requireSize(found.size, path.basename(file));
    return readFile(file);
  });
}
