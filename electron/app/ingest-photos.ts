import type { IngestReport } from '../../shared/bridge/job.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { applyPhotoEdit } from '../../shared/photo/photo-edit.ts';
import { templateEdit } from '../../shared/photo/photo-template.ts';
import type { Archive } from '../archive/archive.ts';
import type { AppContext } from '../handlers/app-context.ts';
import { findPhotoFiles } from '../photos/intake/find-photo-files.ts';
import type { JobWork } from './jobs.ts';
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

type IngestContext = Pick<AppContext, 'archive' | 'photoStore' | 'events'>;

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

/** The batch of an ingest, and what its photos are given before anybody sees them. Fails: photo-template-not-found. */
export function beginBatch(archive: Archive, { paths, ...preparation }: IngestOptions) {
  const prepareFor = makePreparation(archive, preparation);
  const { event } = preparation;
  const batchId = archive.photoBatches.begin({ event, source: paths.length === 1 ? (paths[0] ?? '') : '' });
  return { batchId, prepare: prepareFor(batchId) };
}

/**
 * Takes files and folders into the archive, each photo with its template filled in before anybody sees it. One that is
 * refused keeps no other out. Fails at once: photo-template-not-found.
 */
export function ingestPhotos(
  { archive, photoStore, events }: IngestContext,
  options: IngestOptions,
): { readonly batchId: string; readonly run: (job: JobWork) => Promise<IngestReport> } {
  const { batchId, prepare } = beginBatch(archive, options);

  async function run({ signal, progress }: JobWork): Promise<IngestReport> {
    const known: { fileName: string; photoId: string }[] = [];
    const refused: IngestReport['refused'][number][] = [];
    const teller = makeTeller((photoIds) => events.publish({ kind: 'photos-added', photoIds }));
    const files = await findPhotoFiles(options.paths);
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

  return { batchId, run };
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
