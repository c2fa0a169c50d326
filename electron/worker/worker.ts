import { parentPort, workerData } from 'node:worker_threads';
import { FailureError } from '../../shared/bridge/failure.ts';
import { type Archive, openArchive } from '../archive/archive.ts';
import { tryRule } from '../desk/try-rule.ts';
import { openPhotoStore } from '../photos/open-photo-store.ts';
import { publishSite } from '../publish/publish-site.ts';
import type { WorkerMessage, WorkerResults, WorkerTask } from './worker-task.ts';

// The entry of a worker thread: one task, with an archive of its own opened for reading, then it ends.
const task = workerData as WorkerTask; // given by runInWorker
const tell = (message: WorkerMessage) => parentPort?.postMessage(message);
const progress = (done: number, total: number) => tell({ kind: 'progress', done, total });

async function run(archive: Archive): Promise<WorkerResults[keyof WorkerResults]> {
  if (task.kind === 'try-rule') return tryRule(archive, task.rule, progress);
  const photoStore = openPhotoStore({ archive });
  try {
    const { folder, themeFolders, version, until } = task;
    return await publishSite({ archive, photoStore, folder, themeFolders, version, until, onProgress: progress });
  } finally {
    await photoStore.close();
  }
}

const archive = openArchive(task.archiveFolder, { mode: 'read' });
try {
  tell({ kind: 'done', result: await run(archive) });
} catch (error) {
  if (!(error instanceof FailureError)) throw error;
  tell({ kind: 'failed', failure: error.failure });
} finally {
  archive.close();
}
