// Publishes a site once; kills itself with SIGKILL before its Nth change on the disk. Tells how many changes there were.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const [archiveFolder = '', folder = '', killAt = '0'] = process.argv.slice(2);
let changes = 0;

function count<Arguments extends readonly unknown[], Value>(
  work: (...args: Arguments) => Value,
): (...args: Arguments) => Value {
  return (...args) => {
    if (!args.some((argument) => typeof argument === 'string' && argument.startsWith(path.dirname(folder))))
      return work(...args);
    changes += 1;
    if (changes === Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return work(...args);
  };
}

// Every call by which publishing changes the disk; each is one step of the file system or a series of such.
fs.writeFileSync = count(fs.writeFileSync);
fs.linkSync = count(fs.linkSync);
fs.mkdirSync = count(fs.mkdirSync) as typeof fs.mkdirSync; // its overloads are one function
fs.renameSync = count(fs.renameSync);
fs.rmSync = count(fs.rmSync);
fs.rmdirSync = count(fs.rmdirSync);
syncBuiltinESMExports();

const { openArchive } = await import('../../electron/archive/archive.ts');
const { openPhotoStore } = await import('../../electron/photos/open-photo-store.ts');
const { publishSite } = await import('../../electron/publish/publish-site.ts');
const archive = openArchive(archiveFolder, { mode: 'read' });
const photoStore = openPhotoStore({ archive });
const themeFolders = [path.resolve(import.meta.dirname, '../../resources/theme')];
const now = Date.UTC(2030, 0, 1);
await publishSite({ archive, photoStore, themeFolders, folder, version: '1', until: 'publish', now });
await photoStore.close();
archive.close();
process.stdout.write(String(changes));
