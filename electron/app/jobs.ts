import { newId } from '../../shared/base/new-id.ts';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { JobProgress, JobResult } from '../../shared/bridge/job.ts';
import type { EventHub } from './event-hub.ts';

export interface JobWork {
  readonly signal: AbortSignal;
  progress(done: number, total: number | null): void;
}

export interface Jobs {
  /** Starts long work and answers with its id at once; progress, result and failure are events. */
  start(kind: JobProgress['kind'], work: (job: JobWork) => Promise<JobResult>): string;
  /** Fails: job-not-found. */
  cancel(jobId: string): void;
  /** Cancels what runs and waits for it to end. */
  close(): Promise<void>;
}

/** Progress is told at most this often. */
const EVERY_MS = 50;

export function makeJobs(events: EventHub, reportBug: (error: unknown) => void): Jobs {
  const running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<void> }>();

  async function run(
    progress: JobProgress,
    work: (job: JobWork) => Promise<JobResult>,
    signal: AbortSignal,
  ): Promise<void> {
    let current = progress;
    let toldAt = 0;
    const tell = (changes: Partial<JobProgress>) => {
      current = { ...current, ...changes };
      toldAt = performance.now();
      events.publish({ kind: 'job-progressed', job: current });
    };
    const report = (done: number, total: number | null) => {
      current = { ...current, done, total };
      if (performance.now() - toldAt >= EVERY_MS) tell({});
    };
    try {
      const result = await work({ signal, progress: report });
      tell({ state: 'done', result });
    } catch (error) {
      if (signal.aborted) tell({ state: 'cancelled' });
      else if (error instanceof FailureError) tell({ state: 'failed', failure: error.failure });
      else {
        tell({ state: 'failed' });
        reportBug(error);
      }
    }
  }

  return {
    start(kind, work) {
      const jobId = newId();
      const abort = new AbortController();
      const ended = run({ jobId, kind, done: 0, total: null, state: 'running' }, work, abort.signal).finally(() =>
        running.delete(jobId),
      );
      running.set(jobId, { abort, ended });
      return jobId;
    },
    cancel(jobId) {
      const job = running.get(jobId);
      if (job === undefined) throw fail('job-not-found');
      job.abort.abort();
    },
    async close() {
      const all = [...running.values()];
      for (const { abort } of all) abort.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}
