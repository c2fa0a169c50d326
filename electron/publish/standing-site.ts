import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../../shared/bridge/failure.ts';
import { isSystemError } from '../files/system-failure.ts';
import { emptyManifest, MANIFEST, type Manifest, readManifest } from './manifest.ts';

/** What file managers leave in every folder they show. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** A publish that is refused leaves nothing behind, so the plainest case is seen before anything is made. Fails: publish-foreign, not-a-folder. */
export function refuseForeignFolder(folder: string): void {
  const names = namesIn(folder) ?? [];
  if (names.includes(MANIFEST)) return;
  const foreign = names.find((name) => !LITTER.has(name));
  if (foreign !== undefined) throw fail('publish-foreign', { path: folder, name: foreign });
}

/**
 * What stands in a published folder. What somebody took out of it is not in the answer, which then has another name than
 * the state that was published, so that it is written again. Looked through are the top and the folders there that hold
 * several things; not each of thousands of stories. Fails: publish-foreign, not-a-folder.
 */
export function readStandingSite(folder: string): Manifest {
  const names = namesIn(folder);
  if (names === null) return emptyManifest;
  const manifest = readManifest(folder);
  const known = manifest ?? emptyManifest;
  const [top, several] = listOwn(known);
  if (manifest !== null) top.add(MANIFEST);
  const gone = new Set<string>();
  compare(folder, '', top, names, gone);
  for (const [name, own] of several)
    if (!gone.has(name)) compare(folder, `${name}/`, own, namesIn(path.join(folder, name)) ?? [], gone);
  if (gone.size === 0) return known;
  const files = [...known.files].filter(([name]) => !placesOf(name).some((place) => gone.has(place)));
  return { ...known, generation: nameWithGaps(known.generation), since: null, files: new Map(files) };
}

/** The name of a state from which something was taken away; its folder does not hold what its manifest says. */
export function nameWithGaps(generation: string): string {
  return `${generation} with gaps`;
}

/** The names Galley wrote at the top, and into each folder there that holds several; most hold the one page of a story. */
function listOwn({ files }: Manifest): readonly [Set<string>, ReadonlyMap<string, ReadonlySet<string>>] {
  const top = new Set<string>();
  const only = new Map<string, string>();
  const several = new Map<string, Set<string>>();
  for (const name of files.keys()) {
    const at = name.indexOf('/');
    const first = at < 0 ? name : name.slice(0, at);
    top.add(first);
    if (at < 0) continue;
    const end = name.indexOf('/', at + 1);
    const second = name.slice(at + 1, end < 0 ? name.length : end);
    const one = only.get(first);
    if (one === undefined) only.set(first, second);
    else if (one !== second) {
      const known = several.get(first);
      if (known === undefined) several.set(first, new Set([one, second]));
      else known.add(second);
    }
  }
  return [top, several];
}

function placesOf(name: string): readonly string[] {
  const [first = '', second] = name.split('/', 2);
  return second === undefined ? [first] : [first, `${first}/${second}`];
}

function compare(folder: string, at: string, own: ReadonlySet<string>, names: readonly string[], gone: Set<string>) {
  const foreign = names.find((name) => !own.has(name) && !LITTER.has(name));
  if (foreign !== undefined) throw fail('publish-foreign', { path: folder, name: `${at}${foreign}` });
  const present = new Set(names);
  for (const name of own) if (!present.has(name)) gone.add(`${at}${name}`);
}

/** Null when there is no such folder. */
export function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    if (isSystemError(error) && error.code === 'ENOTDIR') throw fail('not-a-folder', { path: folder });
    throw error;
  }
}
