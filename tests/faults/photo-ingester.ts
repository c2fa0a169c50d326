// Takes a folder of photos in as the window does: in a thread of its own, beside an archive that is open for writing.
import { beginBatch } from '../../electron/app/ingest-photos.ts';
import { openArchive } from '../../electron/archive/archive.ts';
import { runInWorker } from '../../electron/worker/run-in-worker.ts';

const [archiveFolder = '', photoFolder = ''] = process.argv.slice(2);
const archive = openArchive(archiveFolder, { mode: 'write' });
const options = { paths: [photoFolder], templateId: null, event: '', firstSequence: 1 };
const batchId = beginBatch(archive, options);
process.send?.('begin');
const report = await runInWorker(
  { kind: 'ingest', archiveFolder, options, batchId },
  {
    signal: new AbortController().signal,
    progress() {},
    onPhotosAdded(ids) {
      for (const { digest } of archive.photos.byIds(ids)) process.send?.(digest);
    },
  },
);
const [refused] = report.refused;
if (refused !== undefined) throw new Error(refused.failure.code);
archive.close();
process.disconnect();
