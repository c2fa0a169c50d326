import { useEffect, useState } from 'react';
import type { JobProgress } from '../../shared/bridge/job.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { onEvent } from '../bridge/events.ts';
import { reportBug } from '../command/context.ts';
import { showFailure } from '../state/toasts.ts';

export interface ExportJob {
  readonly job: JobProgress | null;
  readonly start: (input: {
    readonly storyIds: readonly string[];
    readonly format: string;
    readonly folder: string;
  }) => void;
  readonly cancel: () => void;
}

/** Starts an export and follows it; events that come before the answer to `start` are kept. */
export function useExportJob(): ExportJob {
  const [jobs, setJobs] = useState<ReadonlyMap<string, JobProgress>>(new Map());
  const [jobId, setJobId] = useState<string | null>(null);

  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind !== 'job-progressed' || event.job.kind !== 'export') return;
        setJobs((before) => new Map(before).set(event.job.jobId, event.job));
      }),
    [],
  );

  return {
    job: jobId === null ? null : (jobs.get(jobId) ?? { jobId, kind: 'export', done: 0, total: null, state: 'running' }),
    start: ({ storyIds, format, folder }) => {
      ask(client.export.start({ storyIds: [...storyIds], format, folder }))
        .then((started) => (started.ok ? setJobId(started.value.jobId) : showFailure(started.problem)))
        .catch(reportBug);
    },
    cancel: () => {
      if (jobId !== null) ask(client.job.cancel({ jobId })).catch(reportBug);
    },
  };
}
