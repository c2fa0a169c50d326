// Takes a bundle into an archive, as the application does; says when it begins and when the story is called taken.
import { tmpdir } from 'node:os';
import { openArchive } from '../../electron/archive/archive.ts';
import { readBundle } from '../../electron/bundle/read-bundle.ts';
import { takeBundle } from '../../electron/bundle/take-bundle.ts';
import { openPhotoStore } from '../../electron/photos/open-photo-store.ts';

const [archiveFolder = '', file = ''] = process.argv.slice(2);
const archive = openArchive(archiveFolder, { mode: 'write' });
const photoStore = openPhotoStore({ archive });
const bundle = await readBundle(file, tmpdir());
process.send?.('begin');
await takeBundle({ archive, photoStore }, bundle);
process.send?.('taken');
await bundle.close();
await photoStore.close();
archive.close();
process.disconnect();
