import path from 'node:path';
import type { ExportReport } from '../../shared/bridge/job.ts';
import { findStops } from '../../shared/check/run-checks.ts';
import { type LastPublish, MOST_FILES_KEPT } from '../../shared/publish/last-publish.ts';
import { implementer } from '../bridge/implementer.ts';
import { checkStory } from '../desk/check-story.ts';
import { themeFolders } from '../export/theme-folders.ts';
import { runInWorker } from '../worker/run-in-worker.ts';
import type { AppContext } from './app-context.ts';

export function publishHandlers({ archive, events, jobs, resourceFolder, version }: AppContext) {
  return {
    start: implementer.publish.start.handler(({ input }) => {
      const folder = path.resolve(input.folder);
      archive.settings.saveSettings({ publishFolder: folder });
      const folders = themeFolders(archive.folder, resourceFolder);
      const { until } = input;
      const task = {
        kind: 'publish',
        archiveFolder: archive.folder,
        folder,
        themeFolders: folders,
        version,
        until,
      } as const;
      const jobId = jobs.start('publish', async (job) => {
        const report = await runInWorker(task, job);
        if (until === 'publish') archive.settings.saveLastPublish(summarise(report, folder, Date.now()));
        events.publish({ kind: 'settings-changed' });
        return { kind: 'export', report };
      });
      return { jobId };
    }),

    last: implementer.publish.last.handler(() => archive.settings.lastPublish()),

    schedule: implementer.publish.schedule.handler(() =>
      archive.schedule.coming(MOST_SCHEDULED).map((line) => {
        // Its own time is asked about, or now where that has passed.
        const now = Math.max(line.at, Date.now());
        const stops = findStops(checkStory(archive, archive.stories.get(line.id), 'publish', now)).length;
        return { ...line, stops };
      }),
    ),
  };
}

const MOST_SCHEDULED = 100;

function summarise(
  { written, removed, unchanged, problems, tookMs }: ExportReport,
  folder: string,
  at: number,
): LastPublish {
  const name = (file: string) => path.relative(folder, file);
  const files = [...written.map((file) => `+ ${name(file)}`), ...removed.map((file) => `− ${name(file)}`)];
  return {
    at,
    folder,
    written: written.length,
    removed: removed.length,
    unchanged,
    waiting: problems.length,
    tookMs,
    files: files.slice(0, MOST_FILES_KEPT),
  };
}
