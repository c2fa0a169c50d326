import type { ExportReport, JobProgress } from '../../shared/bridge/job.ts';
import { JobState } from '../export/job-state.tsx';
import { exportTexts } from '../messages/export.ts';
import { publishTexts } from '../messages/publish.ts';
import { useText } from '../messages/use-text.ts';
import { PublishFiles } from './publish-files.tsx';
import type { PublishStep } from './publish-run.ts';

const summaries = { look: publishTexts.wouldChange, stage: publishTexts.staged, publish: publishTexts.published };

/** How far publishing is, and then what was, or would be, written. */
export function PublishResult({ job, step }: { readonly job: JobProgress; readonly step: PublishStep }) {
  const t = useText();
  const running = t(publishTexts.running, { done: job.done, total: job.total ?? '…' });
  return (
    <JobState job={job} running={running} cancelled={t(exportTexts.cancelled)}>
      {(result) => result.kind === 'export' && <Report report={result.report} step={step} />}
    </JobState>
  );
}

/** After a publish the note about the last one stands below with the same words; here they are only read aloud. */
function Report({ report, step }: { readonly report: ExportReport; readonly step: PublishStep }) {
  const t = useText();
  const { written, removed, unchanged, problems } = report;
  const files = [...written.map((file) => `+ ${file}`), ...removed.map((file) => `− ${file}`)];
  return (
    <div className="publish-report">
      <p role="status" className={step === 'publish' ? 'visually-hidden' : undefined}>
        <strong>{t(summaries[step], { written: written.length, removed: removed.length, unchanged })}</strong>
      </p>
      {problems.length > 0 && <p className="publish-problem">{t(publishTexts.waiting, { count: problems.length })}</p>}
      {step !== 'publish' && <PublishFiles files={files} />}
    </div>
  );
}
