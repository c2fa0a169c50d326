import { parentPort, workerData } from 'node:worker_threads';
import { FailureError } from '../../shared/bridge/failure.ts';
import { type Archive, openArchive } from '../archive/archive.ts';
import { toSqliteFailure } from '../archive/file/sqlite-failure.ts';
import { withLatePhotoStore } from '../photos/late-photo-store.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { isWriting, STOP, type WorkerMessage, type WorkerResults, type WorkerTask } from './worker-task.ts';

// The entry of a worker thread: one task, with an archive of its own, then it ends. It loads only what its task needs.
const task = workerData as WorkerTask; // given by runInWorker
const tell = (message: WorkerMessage) => parentPort?.postMessage(message);
const progress = (done: number, total: number) => tell({ kind: 'progress', done, total });

async function run(archive: Archive): Promise<WorkerResults[keyof WorkerResults]> {
  if (task.kind === 'try-rule') {
    const { tryRule } = await import('../desk/try-rule.ts');
    return tryRule(archive, task.rule, progress);
  }
  if (task.kind === 'publish') {
    const { publishSite } = await import('../publish/publish-site.ts');
    const { folder, themeFolders, version, until } = task;
    const wish = { archive, folder, themeFolders, version, until, onProgress: progress };
    return withLatePhotoStore(archive, (photoStore) => publishSite({ ...wish, photoStore }));
  }
  if (task.kind === 'complete-search') {
    const { completeSlowly } = await import('../archive/search/complete-slowly.ts');
    await completeSlowly(archive, { signal: listenForStop(), progress });
    return { kind: 'plain' };
  }
  const { openPhotoStore } = await import('../photos/open-photo-store.ts');
  const photoStore = openPhotoStore({ archive });
  try {
    return await ingest(archive, photoStore, task);
  } finally {
    await photoStore.close();
  }
}

async function ingest(
  archive: Archive,
  photoStore: PhotoStore,
  { options, batchId }: Extract<WorkerTask, { kind: 'ingest' }>,
): Promise<WorkerResults['ingest']> {
  const { ingestPhotos } = await import('../app/ingest-photos.ts');
  const tellAdded = (photoIds: readonly string[]) => tell({ kind: 'photos-added', photoIds });
  return ingestPhotos(
    { archive, photoStore, tellAdded },
    { ...options, batchId },
    { signal: listenForStop(), progress },
  );
}

function listenForStop(): AbortSignal {
  const stop = new AbortController();
  parentPort?.on('message', (message: unknown) => message === STOP && stop.abort()).unref();
  return stop.signal;
}

const { archiveFolder } = task;
let archive: Archive | null = null;
try {
  archive = openArchive(archiveFolder, { mode: isWriting(task) ? 'beside' : 'read' });
  tell({ kind: 'done', result: await run(archive) });
} catch (error) {
  const failure = toSqliteFailure(archiveFolder, error) ?? error;
  if (!(failure instanceof FailureError)) throw failure;
  tell({ kind: 'failed', failure: failure.failure });
} finally {
  archive?.close();
}
