import path from 'node:path';
import { implementer } from '../bridge/implementer.ts';
import { runInWorker } from '../worker/run-in-worker.ts';
import type { AppContext } from './app-context.ts';

export function publishHandlers({ archive, jobs, resourceFolder, version }: AppContext) {
  return {
    start: implementer.publish.start.handler(({ input }) => {
      const folder = path.resolve(input.folder);
      archive.settings.saveSettings({ publishFolder: folder });
      const themeFolders = [path.join(archive.folder, 'theme'), path.join(resourceFolder, 'theme')];
      const { until } = input;
      const task = { kind: 'publish', archiveFolder: archive.folder, folder, themeFolders, version, until } as const;
      const jobId = jobs.start('publish', async (job) => ({ kind: 'export', report: await runInWorker(task, job) }));
      return { jobId };
    }),
  };
}
