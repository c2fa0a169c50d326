import { runInWorker } from '../worker/run-in-worker.ts';
import type { EventHub } from './event-hub.ts';
import type { Jobs } from './jobs.ts';

/** Lets search take in what it has not, in a thread beside the window: a newer Galley may have to read every story again. */
export function completeSearch(archiveFolder: string, jobs: Jobs, events: EventHub): void {
  jobs.start('search', async (work) => {
    const result = await runInWorker({ kind: 'complete-search', archiveFolder }, work);
    events.publish({ kind: 'stories-changed' });
    return result;
  });
}
