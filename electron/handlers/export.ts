import os from 'node:os';
import path from 'node:path';
import { fail } from '../../shared/bridge/failure.ts';
import { findFormat, formats } from '../../shared/export/formats.ts';
import { implementer } from '../bridge/implementer.ts';
import { overrideStops } from '../desk/hold-back.ts';
import { copyStory } from '../export/copy-story.ts';
import { exportStories } from '../export/export-stories.ts';
import type { AppContext } from './app-context.ts';

export function exportHandlers({ archive, photoStore, events, jobs, shell, resourceFolder }: AppContext) {
  // A page names a job, never a path: on Windows, looking at a path may hand the person's password hash to another computer.
  const written = new Map<string, string>();
  return {
    start: implementer.export.start.handler(({ input }) => {
      const format = findFormat(input.format);
      if (format === null)
        throw fail('unknown-format', { format: input.format, formats: formats.map(({ id }) => id).join(', ') });
      const themeFolder = path.join(resourceFolder, 'theme');
      const jobId: string = jobs.start('export', async ({ signal, progress }) => {
        const { storyIds, folder, override } = input;
        if (override !== undefined) {
          for (const { storyId, rev } of overrideStops(archive, storyIds, { gate: 'export', reason: override }))
            events.publish({ kind: 'story-changed', storyId, rev, origin: null });
        }
        const report = await exportStories({
          archive,
          photoStore,
          themeFolder,
          storyIds,
          format,
          folder,
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
      copyStory({ archive, photoStore, themeFolder: path.join(resourceFolder, 'theme'), ...input }),
    ),

    show: implementer.export.show.handler(({ input }) => {
      const file = written.get(input.jobId);
      if (file === undefined) throw fail('job-not-found');
      shell.showFile(file);
    }),

    defaultFolder: implementer.export.defaultFolder.handler(() => ({ folder: path.join(os.homedir(), 'Galley') })),
  };
}
