import os from 'node:os';
import path from 'node:path';
import { fail } from '../../shared/bridge/failure.ts';
import { findFormat, formats } from '../../shared/export/formats.ts';
import { implementer } from '../bridge/implementer.ts';
import { exportStories } from '../export/export-stories.ts';
import type { AppContext } from './app-context.ts';

export function exportHandlers({ archive, photoStore, jobs, resourceFolder }: AppContext) {
  return {
    start: implementer.export.start.handler(({ input }) => {
      const format = findFormat(input.format);
      if (format === null)
        throw fail('unknown-format', { format: input.format, formats: formats.map(({ id }) => id).join(', ') });
      const themeFolder = path.join(resourceFolder, 'theme');
      const jobId = jobs.start('export', async ({ signal, progress }) => {
        const { storyIds, folder } = input;
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
        return { kind: 'export', report };
      });
      return { jobId };
    }),

    defaultFolder: implementer.export.defaultFolder.handler(() => ({ folder: path.join(os.homedir(), 'Galley') })),
  };
}
