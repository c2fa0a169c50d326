import { useEffect, useState } from 'react';
import type { JobProgress } from '../../../shared/bridge/job.ts';
import { onEvent } from '../../bridge/events.ts';
import { useText } from '../../messages/use-text.ts';
import { Progress } from '../../ui/progress.tsx';
import { searchTexts } from './search-texts.ts';

/** How far search is, while it takes in stories it has not yet; nothing at any other time. */
export function SearchProgress() {
  const t = useText();
  const [job, setJob] = useState<JobProgress | null>(null);
  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind === 'job-progressed' && event.job.kind === 'search') setJob(event.job);
      }),
    [],
  );
  if (job === null || job.state !== 'running' || job.total === null) return null;
  const { done, total } = job;
  return (
    <div className="search-progress">
      <Progress label={t(searchTexts.takingIn, { done, total })} done={done} total={total} />
    </div>
  );
}
