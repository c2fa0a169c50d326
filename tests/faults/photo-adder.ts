// Takes a folder of photos in, as an ingest does; says when it begins and after each photo.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '../../electron/archive/archive.ts';
import { openPhotoStore } from '../../electron/photos/open-photo-store.ts';

const [archiveFolder = '', photoFolder = ''] = process.argv.slice(2);
const archive = openArchive(archiveFolder, { mode: 'write' });
const store = openPhotoStore({ archive });
process.send?.('begin');
const files = readdirSync(photoFolder).map((name) => path.join(photoFolder, name));
await store.addFiles(files, {
  signal: new AbortController().signal,
  prepare: (photo) => photo,
  onAdded({ outcome }) {
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    process.send?.(outcome.photo.digest);
  },
});
await store.close();
archive.close();
process.disconnect();
