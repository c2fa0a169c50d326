import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail } from '../../shared/bridge/failure.ts';
import type { RuleTrial } from '../../shared/bridge/job.ts';
import type { WorkerMessage, WorkerTask } from './worker-task.ts';

export interface WorkerOptions {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Runs a task in a thread of its own, so that the window and its saves never wait for it. Fails: cancelled. */
export function runInWorker(task: WorkerTask, { signal, progress }: WorkerOptions): Promise<RuleTrial> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entryFile(), { workerData: task });
    const cancel = () => {
      void worker.terminate();
      reject(fail('cancelled'));
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') progress(message.done, message.total);
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
