import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '../archive/archive.ts';
import { tryRule } from '../desk/try-rule.ts';
import type { WorkerMessage, WorkerTask } from './worker-task.ts';

// The entry of a worker thread: one task, with an archive of its own opened for reading, then it ends.
const { archiveFolder, rule } = workerData as WorkerTask; // given by runInWorker
const archive = openArchive(archiveFolder, { mode: 'read' });
const tell = (message: WorkerMessage) => parentPort?.postMessage(message);
try {
  tell({ kind: 'done', result: tryRule(archive, rule, (done, total) => tell({ kind: 'progress', done, total })) });
} finally {
  archive.close();
}
