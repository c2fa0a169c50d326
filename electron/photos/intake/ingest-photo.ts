import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { newId } from '../../../shared/base/new-id.ts';
import { type Photo, untouched } from '../../../shared/photo/photo.ts';
import { requireSpace } from '../../files/free-space.ts';
import { withFileFailures } from '../../files/system-failure.ts';
import { type StagedFile, stageDurably, writeDurably } from '../../files/write-durably.ts';
import type { Limiter } from '../limiter.ts';
import { THUMBNAIL_WIDTH } from '../make-renditions.ts';
import { originalPath, renditionFile } from '../media-path.ts';
import type { MetadataReader } from '../metadata/metadata-reader.ts';
import type { ReadMetadata } from '../metadata/parse-metadata.ts';
import { identifyPhoto } from './identify-photo.ts';
import { type InspectedPhoto, inspectPhoto } from './inspect-photo.ts';

/** What ingest needs to know of the archive's photos. */
export interface PhotoRecords {
  findByDigest(digest: string): Photo | null;
  /** Done when the row is durable. The photo that is in the archive: another, when somebody else took the same file in meanwhile. */
  insert(photo: Photo): Promise<Photo>;
}

export interface IngestContext {
  readonly folder: string;
  readonly photos: PhotoRecords;
  readonly metadataReader: MetadataReader;
  /** Where a camera's clock stands that does not say so. */
  readonly zone: string;
  readonly now: () => number;
  /** Lets so many pictures be decoded at a time. */
  readonly decoding: Limiter;
  /** What a new photo is given before it is in the archive: its batch, its template. */
  readonly prepare?: (photo: Photo) => Photo;
  /** Photos on their way in, by digest: the same file twice is one photo. */
  readonly underWay: Map<string, Promise<IngestOutcome>>;
  /** Of files taken in at the same time, the first of a list comes first; null when there is only one. */
  readonly turn: Turn | null;
}

export interface Turn {
  /** When those before have said what they are. */
  come(): Promise<void>;
  pass(): void;
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
  const digest = await digestOf(file.bytes);
  const { underWay, turn } = context;
  await turn?.come();
  const twin = underWay.get(digest);
  const work = twin ?? takeIn(context, digest, file);
  if (twin === undefined) underWay.set(digest, work);
  turn?.pass();
  if (twin !== undefined) return { kind: 'known', photo: (await twin).photo };
  return work.finally(() => underWay.delete(digest));
}

async function takeIn(
  context: IngestContext,
  digest: string,
  { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<IngestOutcome> {
  const known = context.photos.findByDigest(digest);
  if (known !== null) {
    const lost = await stageOriginal(context.folder, known, bytes);
    await lost?.place();
    return { kind: 'known', photo: known };
  }
  const format = identifyPhoto(bytes, fileName);
  const staged = await stageOriginal(context.folder, { digest, format }, bytes);
  const { inspected, read } = await inspectStaged(context, { bytes, fileName, format, staged, digest });
  await staged?.place();
  const { thumbnail, ...picture } = inspected;
  if (thumbnail !== null) await keepThumbnail(context.folder, digest, thumbnail);

  const sizeBytes = bytes.byteLength;
  const record = { id: newId(), digest, ...picture, sizeBytes, fileName, addedAt: context.now(), ...read };
  const { prepare = (photo: Photo) => photo } = context;
  const photo = prepare({ ...untouched, ...record });
  const kept = await context.photos.insert(photo);
  return { kind: kept === photo ? 'added' : 'known', photo: kept };
}

const thumbnailRequest = { widthPx: THUMBNAIL_WIDTH, format: 'jpeg' } as const;

/** The first thing anybody wants to see of a new photo; it is at hand, since the file had to be decoded anyway. */
async function keepThumbnail(folder: string, digest: string, bytes: Uint8Array): Promise<void> {
  const file = renditionFile(folder, digest, thumbnailRequest);
  await withFileFailures(file, () => writeDurably(file, bytes));
}

interface StagedPhoto {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly format: Photo['format'];
  readonly digest: string;
  /** Null when the original lies in its place already. */
  readonly staged: StagedFile | null;
}

/** Decodes the picture and reads its words at the same time; what is no good photo leaves nothing behind. */
async function inspectStaged(
  { folder, metadataReader, zone, decoding }: IngestContext,
  { bytes, fileName, format, digest, staged }: StagedPhoto,
): Promise<{ readonly inspected: InspectedPhoto; readonly read: ReadMetadata }> {
  const file = staged?.temporary ?? originalPath(folder, { digest, format });
  const work = [
    decoding(() => inspectPhoto(bytes, fileName, format)),
    metadataReader.read(file, zone, fileName),
  ] as const;
  try {
    const [inspected, read] = await Promise.all(work);
    return { inspected, read };
  } catch (error) {
    await Promise.allSettled(work); // nobody reads the file any more
    await staged?.discard();
    throw error;
  }
}

const HASHED_AT_ONCE = 8 * 1024 * 1024;

/** A few milliseconds at a time, so that nobody waits behind a large file. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.byteLength; at += HASHED_AT_ONCE) {
    if (at > 0) await breathe();
    hash.update(bytes.subarray(at, at + HASHED_AT_ONCE));
  }
  return hash.digest('hex');
}

/** Writes the original aside unless it is there; adding a photo again brings back an original that was lost. */
async function stageOriginal(
  folder: string,
  { digest, format }: Pick<Photo, 'digest' | 'format'>,
  bytes: Uint8Array,
): Promise<StagedFile | null> {
  const file = originalPath(folder, { digest, format });
  if (existsSync(file)) return null;
  return withFileFailures(file, async () => {
    await requireSpace(folder, bytes.byteLength);
    return stageDurably(file, bytes);
  });
}
