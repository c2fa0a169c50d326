// Adds every photo of a folder to an archive, as the application does; says when it begins and after each photo.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '../../electron/archive/archive.ts';
import { openPhotoStore } from '../../electron/photos/open-photo-store.ts';

const [archiveFolder = '', photoFolder = ''] = process.argv.slice(2);
const archive = openArchive(archiveFolder, { mode: 'write' });
const store = openPhotoStore({ archive });
process.send?.('begin');
for (const name of readdirSync(photoFolder)) {
  const { outcome } = await store.addFile({ path: path.join(photoFolder, name) });
  if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
  process.send?.(outcome.photo.digest);
}
await store.close();
archive.close();
process.disconnect();
