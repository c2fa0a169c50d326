import os from 'node:os';
import path from 'node:path';
import { formatIsoWithOffset } from '../../shared/base/format-time.ts';
import type { BackupSummary } from '../../shared/bridge/job.ts';
import { openArchive } from '../archive/archive.ts';
import { makeBackup } from '../archive/file/backup.ts';
import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

export function backupHandlers({ archive, jobs }: AppContext) {
  async function backUp(file: string, progress: (done: number, total: number) => void, signal: AbortSignal) {
    // A connection of its own: in the copy's transaction an acknowledged save would wait for the end of the copy.
    const reader = openArchive(archive.folder, { mode: 'read' });
    try {
      const { content, missing, sizeBytes } = await makeBackup(reader, { file, onProgress: progress, signal });
      const { stories, versions, photos } = content;
      const report: BackupSummary = { file, sizeBytes, stories, versions, photos, missing: missing.length };
      return { kind: 'backup' as const, report };
    } finally {
      reader.close();
    }
  }

  return {
    start: implementer.backup.start.handler(({ input }) => {
      const file = path.resolve(os.homedir(), input.file);
      return { jobId: jobs.start('backup', ({ signal, progress }) => backUp(file, progress, signal)) };
    }),

    defaultFile: implementer.backup.defaultFile.handler(() => {
      const day = formatIsoWithOffset(Date.now(), archive.settings.publication().zone).slice(0, 'yyyy-mm-dd'.length);
      return { file: path.join(archive.folder, 'backups', `galley-${day}.tar`) };
    }),
  };
}
