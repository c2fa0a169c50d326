import { useEffect, useState } from 'react';
import type { JobProgress } from '../../shared/bridge/job.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { onEvent } from '../bridge/events.ts';
import { reportBug } from '../command/context.ts';
import { showFailure } from './toasts.ts';

export interface FollowedJob {
  /** Null until the work has begun. */
  readonly job: JobProgress | null;
  readonly start: (asking: Promise<{ readonly jobId: string }>) => void;
  readonly cancel: () => void;
}

/** Follows long work from the call that starts it; events that come before the call's answer are kept. */
export function useJob(kind: JobProgress['kind']): FollowedJob {
  const [jobs, setJobs] = useState<ReadonlyMap<string, JobProgress>>(new Map());
  const [jobId, setJobId] = useState<string | null>(null);

  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind !== 'job-progressed' || event.job.kind !== kind) return;
        setJobs((before) => new Map(before).set(event.job.jobId, event.job));
      }),
    [kind],
  );

  return {
    job: jobId === null ? null : (jobs.get(jobId) ?? { jobId, kind, done: 0, total: null, state: 'running' }),
    start: (asking) => {
      ask(asking)
        .then((started) => (started.ok ? setJobId(started.value.jobId) : showFailure(started.problem)))
        .catch(reportBug);
    },
    cancel: () => {
      if (jobId !== null) ask(client.job.cancel({ jobId })).catch(reportBug);
    },
  };
}
