import type { ImportedStory } from '../../shared/bridge/calls.ts';
import { type Failure, FailureError } from '../../shared/bridge/failure.ts';
import { importArchive } from '../archive-import/import-archive.ts';
import { implementer } from '../bridge/implementer.ts';
import { importFile } from '../import/import-file.ts';
import type { AppContext } from './app-context.ts';

/** In one transaction: a save of somebody who writes meanwhile waits for no more. */
const STORIES_AT_ONCE = 20;

export function importHandlers({ archive, photoStore, events, jobs }: AppContext) {
  async function importOne(
    file: File,
  ): Promise<ImportedStory | { readonly fileName: string; readonly failure: Failure }> {
    try {
      return await importFile({
        archive,
        addPicture: photoStore.addFile,
        source: { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name },
      });
    } catch (error) {
      if (error instanceof FailureError) return { fileName: file.name, failure: error.failure };
      throw error;
    }
  }

  return {
    files: implementer.import.files.handler(async ({ input }) => {
      const imported = [];
      for (const file of input.files) imported.push(await importOne(file));
      events.publish({ kind: 'stories-changed' });
      return imported;
    }),
    archive: implementer.import.archive.handler(({ input }) => {
      const jobId = jobs.start('import', async ({ signal, progress }) => {
        try {
          const { path, near } = input;
          const { addFile: addPicture } = photoStore;
          const run = { archive, path, near, addPicture, atOnce: STORIES_AT_ONCE, signal, progress };
          const report = await importArchive(run);
          return { kind: 'archive-import', report };
        } finally {
          events.publish({ kind: 'tags-changed' });
          events.publish({ kind: 'stories-changed' });
        }
      });
      return { jobId };
    }),
  };
}
