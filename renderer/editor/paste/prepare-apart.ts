import type { PreparedHtml, Progress } from '../../../shared/foreign-html/prepare-html.ts';
import { workerAddress } from '../worker-address.ts';
import pasteWorker from './paste-worker.ts?worker&url';

export interface PasteTask {
  readonly kind: 'html' | 'text';
  readonly source: string;
}

export type PasteAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'prepared'; readonly prepared: PreparedHtml };

/** Prepares what is pasted in a worker, so that the page stays awake. Null when it was cancelled. */
export function prepareApart(task: PasteTask, progress: Progress, signal: AbortSignal): Promise<PreparedHtml | null> {
  const worker = new Worker(workerAddress(pasteWorker), { type: 'module' });
  return new Promise<PreparedHtml | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<PasteAnswer>) => {
      if (data.kind === 'progress') progress(data.done);
      else resolve(data.prepared);
    });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
