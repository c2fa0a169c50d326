import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { newId } from '../../../shared/base/new-id.ts';
import { type Photo, untouched } from '../../../shared/photo/photo.ts';
import { requireSpace } from '../../files/free-space.ts';
import { withFileFailures } from '../../files/system-failure.ts';
import { writeDurably } from '../../files/write-durably.ts';
import { encodeRendition, THUMBNAIL_WIDTH } from '../make-renditions.ts';
import { originalPath, renditionFile } from '../media-path.ts';
import type { MetadataReader } from '../metadata/metadata-reader.ts';
import { inspectPhoto } from './inspect-photo.ts';

/** What ingest needs to know of the archive's photos. */
export interface PhotoRecords {
  findByDigest(digest: string): Photo | null;
  insert(photo: Photo): void;
}

export interface IngestContext {
  readonly folder: string;
  readonly photos: PhotoRecords;
  readonly metadataReader: MetadataReader;
  /** Where a camera's clock stands that does not say so. */
  readonly zone: string;
  readonly now: () => number;
  /** What a new photo is given before it is in the archive: its batch, its template. */
  readonly prepare?: (photo: Photo) => Photo;
}

export type IngestOutcome = { readonly kind: 'added' | 'known'; readonly photo: Photo };

/**
 * Takes a photo into the archive, or finds it there by its digest. The order is the promise: the original is durable
 * under its own digest before its row exists, so that, killed at any point, there is no row without its whole file.
 */
export async function ingestPhoto(
  context: IngestContext,
  file: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<IngestOutcome> {
  const { bytes, fileName } = file;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const known = context.photos.findByDigest(digest);
  if (known !== null) {
    await keepOriginal(context.folder, known, bytes);
    return { kind: 'known', photo: known };
  }
  const { thumbnail, ...inspected } = await inspectPhoto(bytes, fileName);
  const original = await keepOriginal(context.folder, { digest, format: inspected.format }, bytes);
  const read = await context.metadataReader.read(original, context.zone);
  if (thumbnail !== null)
    await keepThumbnail(context.folder, digest, await encodeRendition(thumbnail, thumbnailRequest));

  const meanwhile = context.photos.findByDigest(digest); // the same file may have been dropped twice
  if (meanwhile !== null) return { kind: 'known', photo: meanwhile };
  const sizeBytes = bytes.byteLength;
  const record = { id: newId(), digest, ...inspected, sizeBytes, fileName, addedAt: context.now(), ...read };
  const { prepare = (photo: Photo) => photo } = context;
  const photo = prepare({ ...untouched, ...record });
  context.photos.insert(photo);
  return { kind: 'added', photo };
}

const thumbnailRequest = { widthPx: THUMBNAIL_WIDTH, format: 'jpeg' } as const;

/** The first thing anybody wants to see of a new photo; it is at hand, since the file had to be decoded anyway. */
async function keepThumbnail(folder: string, digest: string, bytes: Uint8Array): Promise<void> {
  const file = renditionFile(folder, digest, thumbnailRequest);
  await withFileFailures(file, () => writeDurably(file, bytes));
}

/** Writes the original unless it is there; adding a photo again brings back an original that was lost. */
async function keepOriginal(
  folder: string,
  { digest, format }: Pick<Photo, 'digest' | 'format'>,
  bytes: Uint8Array,
): Promise<string> {
  const file = originalPath(folder, { digest, format });
  if (existsSync(file)) return file;
  await withFileFailures(file, async () => {
    await requireSpace(folder, bytes.byteLength);
    await writeDurably(file, bytes);
  });
  return file;
}
