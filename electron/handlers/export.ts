import os from 'node:os';
import path from 'node:path';
import { fail } from '../../shared/bridge/failure.ts';
import { implementer } from '../bridge/implementer.ts';
import { copyStory } from '../export/copy-story.ts';
import { readPlan } from '../export/read-plan.ts';
import { runExport } from '../export/run-export.ts';
import { themeFolders } from '../export/theme-folders.ts';
import type { AppContext } from './app-context.ts';

export function exportHandlers({ archive, photoStore, events, jobs, shell, resourceFolder, version }: AppContext) {
  // A page names a job, never a path: on Windows, looking at a path may hand the person's password hash to another computer.
  const written = new Map<string, string>();
  return {
    start: implementer.export.start.handler(({ input }) => {
      const { storyIds, folder, override } = input;
      const plan = readPlan(archive.settings.exportPresets(), input.as, folder);
      const jobId: string = jobs.start('export', async ({ signal, progress }) => {
        const report = await runExport({
          archive,
          photoStore,
          resourceFolder,
          version,
          storyIds,
          plan,
          override,
          onOverride: (steps) => {
            for (const step of steps) events.publish({ kind: 'story-changed', ...step, origin: null });
          },
          onProgress: progress,
          signal,
        });
        const [first] = report.written;
        if (first !== undefined) written.set(jobId, first);
        return { kind: 'export', report };
      });
      return { jobId };
    }),

    copy: implementer.export.copy.handler(({ input }) =>
      copyStory({ archive, photoStore, themeFolders: themeFolders(archive.folder, resourceFolder), ...input }),
    ),

    show: implementer.export.show.handler(({ input }) => {
      const file = written.get(input.jobId);
      if (file === undefined) throw fail('job-not-found');
      shell.showFile(file);
    }),

    defaultFolder: implementer.export.defaultFolder.handler(() => ({ folder: path.join(os.homedir(), 'Galley') })),
  };
}
