// Publishes an archive once in a process of its own, as the command does, and tells what it took.
import path from 'node:path';
import { openArchive } from '../../../electron/archive/archive.ts';
import { withLatePhotoStore } from '../../../electron/photos/late-photo-store.ts';
import { publishSite } from '../../../electron/publish/publish-site.ts';

const [archiveFolder = '', folder = ''] = process.argv.slice(2);
const themeFolders = [path.resolve(import.meta.dirname, '../../../resources/theme')];
const cpu = process.cpuUsage();
const started = performance.now();
const archive = openArchive(archiveFolder, { mode: 'read' });
const report = await withLatePhotoStore(archive, (photoStore) =>
  publishSite({ archive, photoStore, themeFolders, folder, version: 'bench', until: 'publish' }),
);
const wallS = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
archive.close();
process.stdout.write(
  `${JSON.stringify({ cpuS: (user + system) / 1e6, wallS, written: report.written.length, files: report.written.length + report.unchanged })}\n`,
);
