// The control of the kill test: clears the folder and writes the files straight to their places, as many programs do.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeVersion, targetIn } from './export-versions.ts';

const [folder = '', first = ''] = process.argv.slice(2);
const place = path.join(folder, targetIn(folder).name);
process.send?.('begin');
for (let version = Number(first); ; version += 1) {
  await rm(place, { recursive: true, force: true });
  await mkdir(path.join(place, 'assets'), { recursive: true });
  for (const file of makeVersion(version)) await writeFile(path.join(place, file.path), file.bytes);
}
