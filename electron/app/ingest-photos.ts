import type { IngestReport } from '../../shared/bridge/job.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { applyPhotoEdit } from '../../shared/photo/photo-edit.ts';
import { templateEdit } from '../../shared/photo/photo-template.ts';
import type { Archive } from '../archive/archive.ts';
import { findPhotoFiles } from '../photos/intake/find-photo-files.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { makePhotoFilling } from './photo-filling.ts';

/** What is said of the photos before they come. */
export interface PhotoPreparation {
  readonly templateId: string | null;
  readonly event: string;
  readonly firstSequence: number;
}

export interface IngestOptions extends PhotoPreparation {
  /** Files and folders. */
  readonly paths: readonly string[];
}

interface IngestContext {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
  /** Told of new photos, some together. */
  readonly tellAdded: (photoIds: readonly string[]) => void;
}

interface IngestWork {
  /** Aborted, what has begun comes to its end and nothing more begins. */
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

/** Fills in a new photo: its batch, event and template. Fails: photo-template-not-found. */
export function makePreparation(archive: Archive, { templateId, event, firstSequence }: PhotoPreparation) {
  const edit = templateId === null ? {} : templateEdit(archive.photoTemplates.get(templateId));
  const fill = makePhotoFilling(archive, { event, firstSequence });
  return (batchId: string | null) =>
    (photo: Photo, index: number): Photo => {
      if (batchId !== null) archive.photoBatches.record(batchId);
      const metadata = event === '' ? photo.metadata : { ...photo.metadata, eventName: event };
      const placed: Photo = { ...photo, batchId, metadata };
      return { ...placed, ...applyPhotoEdit(placed, edit, fill(placed, index)) };
    };
}

/** Photos shown together: a page is told of new ones at most this often. */
const TELL_EVERY_MS = 100;

/** Begins the batch of an ingest. Fails: photo-template-not-found. */
export function beginBatch(archive: Archive, { paths, templateId, event }: IngestOptions): string {
  if (templateId !== null) archive.photoTemplates.get(templateId);
  return archive.photoBatches.begin({ event, source: sourceOf(paths) });
}

function sourceOf(paths: readonly string[]): string {
  return paths.length === 1 ? (paths[0] ?? '') : '';
}

/**
 * Takes files and folders into the archive, each photo with its template filled in before anybody sees it. One that is
 * refused keeps no other out. Fails: photo-template-not-found.
 */
export async function ingestPhotos(
  { archive, photoStore, tellAdded }: IngestContext,
  { paths, batchId, ...preparation }: IngestOptions & { readonly batchId: string },
  { signal, progress }: IngestWork,
): Promise<IngestReport> {
  archive.photoBatches.begin({ event: preparation.event, source: sourceOf(paths) }, batchId);
  const prepare = makePreparation(archive, preparation)(batchId);
  const known: { fileName: string; photoId: string }[] = [];
  const refused: IngestReport['refused'][number][] = [];
  const teller = makeTeller(tellAdded);
  const files = await findPhotoFiles(paths);
  let added = 0;
  let done = 0;
  progress(0, files.length);
  await photoStore.addFiles(files, {
    signal,
    prepare,
    onAdded({ fileName, outcome }) {
      done += 1;
      if (outcome.kind === 'refused') refused.push({ fileName, failure: outcome.failure });
      else if (outcome.kind === 'known') known.push({ fileName, photoId: outcome.photo.id });
      else {
        added += 1;
        teller.tell(outcome.photo.id);
      }
      progress(done, files.length);
    },
  });
  teller.flush();
  return { batchId, added, known, refused, cancelled: signal.aborted };
}

function makeTeller(publish: (photoIds: readonly string[]) => void) {
  let waiting: string[] = [];
  let toldAt = 0;
  const flush = () => {
    if (waiting.length > 0) publish(waiting);
    waiting = [];
    toldAt = performance.now();
  };
  return {
    flush,
    tell(id: string): void {
      waiting.push(id);
      if (performance.now() - toldAt >= TELL_EVERY_MS) flush();
    },
  };
}
