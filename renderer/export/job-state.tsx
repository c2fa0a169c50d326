import type { ReactNode } from 'react';
import type { JobProgress, JobResult } from '../../shared/bridge/job.ts';
import { galleyTexts } from '../messages/galley.ts';
import { failureSentence, useText } from '../messages/use-text.ts';
import { Progress } from '../ui/progress.tsx';

interface JobStateProps {
  readonly job: JobProgress;
  readonly running: string;
  readonly cancelled: string;
  readonly children: (result: JobResult) => ReactNode;
}

/** How far long work is, or why it ended; what it brought is for `children` to say. */
export function JobState({ job, running, cancelled, children }: JobStateProps) {
  const t = useText();
  switch (job.state) {
    case 'running':
      return <Progress label={running} done={job.done} total={job.total} />;
    case 'cancelled':
      return <p role="status">{cancelled}</p>;
    case 'failed':
      return <p role="alert">{job.failure === undefined ? t(galleyTexts.bug) : failureSentence(t, job.failure)}</p>;
    case 'done':
      return job.result === undefined ? null : children(job.result);
  }
}
