import type { JobProgress } from '../../../shared/bridge/job.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { onEvent } from '../../bridge/events.ts';
import { openDialog } from '../../state/open-dialog.ts';
import { makeStore } from '../../state/store.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { archiveImportTexts as texts } from './archive-import-texts.ts';

/** The import of an archive that runs, or ran last; it goes on when its dialog is closed and the page loaded anew. */
export const archiveImport = makeStore<JobProgress | null>(null);

/** Hears of imports for as long as the page lives, and tells a person who looks elsewhere that one has ended. */
export function followArchiveImport(): () => void {
  return onEvent((event) => {
    if (event.kind !== 'job-progressed' || event.job.kind !== 'import') return;
    const { job } = event;
    archiveImport.set(job);
    if (job.state === 'running' || openDialog.get()?.kind === 'import') return;
    showToast({
      tone: job.state === 'done' ? 'plain' : 'problem',
      text: texts.ended,
      action: { label: texts.showReport, run: () => openDialog.set({ kind: 'import' }) },
    });
  });
}

const begun = { kind: 'import', done: 0, total: null, state: 'running' } as const;

export async function startArchiveImport(input: {
  readonly path: string;
  readonly near: 'skip' | 'take';
}): Promise<void> {
  archiveImport.set({ ...begun, jobId: '' });
  const started = await ask(client.import.archive(input)).catch((lost: unknown) => {
    archiveImport.set(null);
    throw lost;
  });
  // Its first events may come before the answer does.
  const isHeardOf = archiveImport.get()?.jobId !== '';
  if (started.ok && !isHeardOf) archiveImport.set({ ...begun, jobId: started.value.jobId });
  if (started.ok) return;
  archiveImport.set(null);
  showFailure(started.problem);
}

export async function cancelArchiveImport(): Promise<void> {
  const job = archiveImport.get();
  if (job === null || job.jobId === '') return;
  const asked = await ask(client.job.cancel({ jobId: job.jobId }));
  if (asked.ok) return;
  // It ended while the page had no connection to hear of it.
  archiveImport.set(null);
  showFailure(asked.problem);
}
