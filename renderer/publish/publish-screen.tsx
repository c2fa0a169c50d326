import { useQuery } from '@tanstack/react-query';
import { client } from '../bridge/connection.ts';
import { publishTexts } from '../messages/publish.ts';
import { useText } from '../messages/use-text.ts';
import { useStore } from '../state/store.ts';
import { LastPublishNote } from './last-publish-note.tsx';
import { PublishForm } from './publish-form.tsx';
import { PublishResult } from './publish-result.tsx';
import { publishRun } from './publish-run.ts';
import { ScheduleList } from './schedule-list.tsx';
import { SitePreview } from './site-preview.tsx';
import './publish.css';

/** Where the site goes, what would change, a look at it, the publishing itself, and what comes out by itself. */
export function PublishScreen() {
  const t = useText();
  const run = useStore(publishRun);
  const { data: last = null } = useQuery({ queryKey: ['last-publish'], queryFn: () => client.publish.last() });
  const job = run?.job ?? null;
  const made = job?.state === 'done' && run?.step !== 'look' ? job.jobId : null;
  return (
    <div className="publish">
      <div className="publish-side">
        <h1>{t(publishTexts.title)}</h1>
        <p className="publish-help">{t(publishTexts.help)}</p>
        <PublishForm />
        {run !== null && job !== null && <PublishResult job={job} step={run.step} />}
        {last !== null && <LastPublishNote last={last} />}
        <ScheduleList />
      </div>
      <SitePreview
        state={made ?? (last === null ? null : String(last.at))}
        isStaged={made !== null && run?.step === 'stage'}
      />
    </div>
  );
}
