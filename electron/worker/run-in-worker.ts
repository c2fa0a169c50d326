import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import { isWriting, STOP, type WorkerMessage, type WorkerResult, type WorkerTask } from './worker-task.ts';

export interface WorkerOptions {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
  /** Told of photos that a task took in. */
  readonly onPhotosAdded?: (photoIds: readonly string[]) => void;
}

/**
 * Runs a task in a thread of its own, so that the window and its saves never wait for it. A task that writes is asked to
 * stop and answers what it has done; any other is ended. Fails: cancelled, and as the task does.
 */
export function runInWorker<Task extends WorkerTask>(
  task: Task,
  { signal, progress, onPhotosAdded }: WorkerOptions,
): Promise<WorkerResult<Task>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entryFile(), { workerData: task });
    const cancel = () => {
      if (isWriting(task)) return worker.postMessage(STOP);
      void worker.terminate();
      reject(fail('cancelled'));
    };
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage<WorkerResult<Task>>) => {
      if (message.kind === 'progress') progress(message.done, message.total);
      else if (message.kind === 'photos-added') onPhotosAdded?.(message.photoIds);
      else if (message.kind === 'failed') reject(new FailureError(message.failure));
      else resolve(message.result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', cancel);
      // After an answer this changes nothing any more.
      reject(new Error(`The worker ended with code ${code} before its answer`));
    });
  });
}

/** Built, the entry stands beside the program or one folder over its chunks; in the sources, beside this file. */
function entryFile(): string {
  const places = ['worker.ts', 'worker.js', '../worker.js'].map((name) => path.join(import.meta.dirname, name));
  const found = places.find((file) => existsSync(file));
  if (found === undefined) throw new Error(`No worker at ${places.join(', ')}`);
  return found;
}
