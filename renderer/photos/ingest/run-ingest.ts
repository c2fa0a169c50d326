import type { IngestReport, JobProgress } from '../../../shared/bridge/job.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { onEvent } from '../../bridge/events.ts';
import { reportBug } from '../../command/context.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { type IngestChoice, ingestState } from './ingest-state.ts';
import { ingestTexts } from './ingest-texts.ts';

/** Takes in files and folders by their paths; the work goes on in the application, the sheet fills meanwhile. */
export async function ingestPaths(paths: readonly string[], choice: IngestChoice): Promise<void> {
  const early = new Map<string, JobProgress>();
  let jobId: string | null = null;
  const follow = (job: JobProgress) => {
    if (job.state === 'running') return showProgress(job);
    stop();
    endIngest(job, choice);
  };
  const stop = onEvent((event) => {
    if (event.kind !== 'job-progressed' || event.job.kind !== 'photos') return;
    if (jobId === null) early.set(event.job.jobId, event.job);
    else if (event.job.jobId === jobId) follow(event.job);
  });
  ingestState.set({ kind: 'running', done: 0, total: null, cancel: () => {} });
  const started = await ask(client.photo.ingest({ paths: [...paths], ...choice }));
  if (!started.ok) {
    stop();
    ingestState.set({ kind: 'idle' });
    return showFailure(started.problem);
  }
  jobId = started.value.jobId;
  showProgress({ jobId, kind: 'photos', done: 0, total: null, state: 'running' });
  const job = early.get(jobId);
  if (job !== undefined) follow(job);
}

function showProgress({ jobId, done, total }: JobProgress): void {
  const cancel = () => void ask(client.job.cancel({ jobId })).catch(reportBug);
  ingestState.set({ kind: 'running', done, total, cancel });
}

function endIngest({ result, failure }: JobProgress, { templateId }: IngestChoice): void {
  const ended = result?.kind === 'photos' ? result.report : null;
  ingestState.set(ended === null ? { kind: 'idle' } : { kind: 'ended', report: ended, templateId });
  if (ended !== null) return;
  if (failure === undefined) showToast({ tone: 'problem', text: ingestTexts.failed });
  else showFailure(failure);
}

/** Files sent at the same time. */
const AT_ONCE = 2;

/** Takes in files that only the page has: dropped ones, and those of a browser. They are sent one by one. */
export async function ingestFiles(files: readonly File[], choice: IngestChoice): Promise<void> {
  const { batchId } = await client.photo.beginBatch({ event: choice.event });
  const known: IngestReport['known'][number][] = [];
  const refused: IngestReport['refused'][number][] = [];
  const waiting = files.entries();
  let added = 0;
  let done = 0;
  let isCancelled = false;
  const tell = () =>
    ingestState.set({
      kind: 'running',
      done,
      total: files.length,
      cancel: () => {
        isCancelled = true;
      },
    });
  const sendNext = async () => {
    for (const [index, file] of waiting) {
      if (isCancelled) return;
      const place = { ...choice, batchId, firstSequence: choice.firstSequence + index };
      for (const { fileName, outcome } of await client.photo.add({ files: [file], ...place })) {
        if (outcome.kind === 'refused') refused.push({ fileName, failure: outcome.failure });
        else if (outcome.kind === 'known') known.push({ fileName, photoId: outcome.photo.id });
        else added += 1;
      }
      done += 1;
      tell();
    }
  };
  tell();
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
  } finally {
    const report = { batchId, added, known, refused, cancelled: isCancelled };
    ingestState.set({ kind: 'ended', report, templateId: choice.templateId });
  }
}
