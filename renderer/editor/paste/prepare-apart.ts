import type { PreparedHtml, Progress } from '../../../shared/foreign-html/prepare-html.ts';
import workerAddress from './paste-worker.ts?worker&url';

export interface PasteTask {
  readonly kind: 'html' | 'text';
  readonly source: string;
}

export type PasteAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'prepared'; readonly prepared: PreparedHtml };

/** Prepares what is pasted in a worker, so that the page stays awake. Null when it was cancelled. */
export function prepareApart(task: PasteTask, progress: Progress, signal: AbortSignal): Promise<PreparedHtml | null> {
  const worker = new Worker(scriptAddress(workerAddress), { type: 'module' });
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

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

declare global {
  /** Chromium's; TypeScript's own types of the page do not have it yet. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy }
    | undefined;
}

let policy: ScriptPolicy | null = null;

/** The page's policy runs no script from an address that is a mere string; this one the build wrote. */
function scriptAddress(address: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy('galley', { createScriptURL: (own) => own }) ?? null;
  return policy?.createScriptURL(address) ?? address;
}
