import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'tools/build.mjs',
  'tools/build-config.mjs',
  'package-lock.json',
];

/** Changes when a file that goes into the build does. Names, sizes and times rather than contents: one `stat` a file. */
export function digestSources() {
  const hash = createHash('sha256');
  for (const place of SOURCES) addPlace(hash, place);
  return hash.digest('hex');
}

function addPlace(hash, place) {
  const found = statSync(path.join(root, place), { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) hash.update(`${place} ${found.size} ${found.mtimeMs}\n`);
  else for (const name of readdirSync(path.join(root, place)).sort()) addPlace(hash, `${place}/${name}`);
}
