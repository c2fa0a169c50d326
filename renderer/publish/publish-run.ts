import { useEffect } from 'react';
import type { JobProgress } from '../../shared/bridge/job.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { onEvent } from '../bridge/events.ts';
import { makeStore } from '../state/store.ts';
import { showFailure } from '../state/toasts.ts';

export type PublishStep = 'look' | 'stage' | 'publish';

/** The publishing that goes on, or went on last; it does not end when the person looks at another screen. */
export interface PublishRun {
  readonly step: PublishStep;
  /** Null until the work has begun. */
  readonly job: JobProgress | null;
}

export const publishRun = makeStore<PublishRun | null>(null);

/** Keeps the run fresh for as long as the window is open. */
export function usePublishRun(): void {
  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind !== 'job-progressed' || event.job.kind !== 'publish') return;
        const { job } = event;
        publishRun.update((run) => (run === null ? null : { ...run, job }));
      }),
    [],
  );
}

export function isRunning(run: PublishRun | null): boolean {
  return run !== null && (run.job === null || run.job.state === 'running');
}

export async function startPublish(folder: string, step: PublishStep): Promise<void> {
  publishRun.set({ step, job: null });
  const started = await ask(client.publish.start({ folder, until: step })).catch((lost: unknown) => {
    publishRun.set(null);
    throw lost;
  });
  if (started.ok) {
    const begun: JobProgress = { ...started.value, kind: 'publish', done: 0, total: null, state: 'running' };
    publishRun.update((run) => (run?.job === null ? { ...run, job: begun } : run)); // its first news may be here already
  } else {
    publishRun.set(null);
    showFailure(started.problem);
  }
}

export async function cancelPublish(): Promise<void> {
  const jobId = publishRun.get()?.job?.jobId;
  if (jobId === undefined) return;
  const asked = await ask(client.job.cancel({ jobId }));
  if (asked.ok) return;
  // It ended while the page had no connection to hear of it, or a moment ago.
  publishRun.update((run) => (isRunning(run) ? null : run));
  showFailure(asked.problem);
}
