// The control of the kill test: story, versions and photos one by one, each in a step of its own, the story first.
import { tmpdir } from 'node:os';
import { openArchive } from '../../electron/archive/archive.ts';
import { readBundle } from '../../electron/bundle/read-bundle.ts';
import { openPhotoStore } from '../../electron/photos/open-photo-store.ts';

const [archiveFolder = '', file = ''] = process.argv.slice(2);
const archive = openArchive(archiveFolder, { mode: 'write' });
const photoStore = openPhotoStore({ archive });
const bundle = await readBundle(file, tmpdir());
process.send?.('begin');
const { tags: _tags, ...story } = bundle.story;
archive.handOvers.add(story, bundle.versions.slice(0, 1));
for (const version of bundle.versions.slice(1)) archive.handOvers.follow(story, [version]);
for (const photo of bundle.photos) {
  await photoStore.addFile({ path: photo.file });
  archive.handOvers.aliasPhoto(photo.id, photo.id);
}
process.send?.('taken');
await photoStore.close();
archive.close();
process.disconnect();
