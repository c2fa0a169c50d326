import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { exchangeFolders, undoHalfExchange } from '../files/exchange-folders.ts';
import { isSystemError } from '../files/system-failure.ts';
import { syncFileSystem } from '../files/system-programs.ts';
import {
  compareManifests,
  MANIFEST,
  type Manifest,
  type ManifestChanges,
  type ManifestHead,
  readManifest,
  readManifestHead,
  writeManifestText,
} from './manifest.ts';
import { namesIn, nameWithGaps, readStandingSite } from './standing-site.ts';

/**
 * A published folder and its twin beside it. What is new is written into the twin, which nobody reads; then the two
 * change places in one step. The twin stays, one state behind, so that the next publish links only what changed. A file
 * is never changed where it stands: both folders may hold it under one inode.
 */
export interface Staging {
  /** What stands in the folder now. */
  readonly live: Manifest;
  /** What the twin holds once it is prepared: the live state, or one that was staged and not yet put in place. */
  readonly base: Manifest;
  /** Brings the twin to `base`. Nothing may be written before. */
  prepare(): void;
  write(name: string, bytes: Uint8Array | string): void;
  remove(name: string): void;
  /** Makes the twin whole: it may be shown, or put in place, now or by a later run. */
  finish(manifest: Manifest): Promise<void>;
  /** The twin takes the folder's place; after the first time a new twin of what stands there is made. */
  swap(manifest: Manifest): void;
}

export function twinOf(folder: string): string {
  return path.join(path.dirname(folder), `.${path.basename(folder)}.galley`, 'next');
}

/** Looks at a folder and its twin; changes neither. Fails: publish-foreign, not-a-folder. */
export function openStaging(folder: string): Staging {
  const next = twinOf(folder);
  const side = path.dirname(next);
  const aside = path.join(side, 'old');
  undoHalfExchange(folder, next, aside);
  const live = readStandingSite(folder);
  const staged = readManifestHead(next);
  const ahead = staged !== null && isAhead(staged, live) ? readManifest(next) : null;
  const base = ahead ?? live;
  const madeFolders = new Set<string>();
  const written = new Set<string>();

  function makeRoomFor(name: string): string {
    const file = path.join(next, name);
    const place = path.dirname(file);
    makeFolder(place);
    return file;
  }

  function makeFolder(place: string): void {
    if (madeFolders.has(place)) return;
    if (place !== next) makeFolder(path.dirname(place));
    makeIfMissing(place);
    madeFolders.add(place);
  }

  function link(name: string): void {
    linkSync(path.join(folder, name), makeRoomFor(name));
  }

  function take(name: string): void {
    removeFile(path.join(next, name));
    const place = path.dirname(name);
    if (place !== '.' && removeIfEmpty(path.join(next, place))) madeFolders.delete(path.join(next, place));
  }

  /** A whole twin of another state takes over what the folder has and it has not. */
  function catchUp({ changed, removed }: ManifestChanges): void {
    for (const name of [...removed, ...changed]) take(name);
    for (const name of changed) link(name);
  }

  /** What the twin lacks; after a swap it is the state before, and the manifest tells. Null when there is no saying. */
  function changesOf({ generation }: ManifestHead): ManifestChanges | null {
    if (live.previous === nameWithGaps(generation)) return null;
    if (generation === base.generation) return { changed: [], removed: [] };
    if (generation === live.previous && live.since !== null) return live.since;
    const twin = readManifest(next);
    return twin === null ? null : compareManifests(twin, live);
  }

  function rebuild(): void {
    removeFile(path.join(next, MANIFEST));
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next, { recursive: true });
    for (const name of live.files.keys()) link(name);
  }

  async function finish(manifest: Manifest): Promise<void> {
    await syncFiles(next, written);
    const file = path.join(next, MANIFEST);
    removeFile(file);
    writeFileSync(file, writeManifestText(manifest), { flag: 'wx' });
    syncFile(file);
    syncFile(next);
  }

  return {
    live,
    base,
    prepare() {
      mkdirSync(side, { recursive: true });
      const missing = staged === null || live.generation === '' ? null : changesOf(staged);
      if (missing === null) return rebuild();
      removeFile(path.join(next, MANIFEST));
      catchUp(missing);
    },
    write(name, bytes) {
      const file = makeRoomFor(name);
      if (base.files.has(name)) removeFile(file);
      writeFileSync(file, bytes, { flag: 'wx' });
      written.add(name);
    },
    remove: take,
    finish,
    swap(manifest) {
      if (live.generation === '') {
        for (const name of namesIn(folder) ?? []) rmSync(path.join(folder, name)); // nothing but litter, or openStaging fails
        renameSync(next, folder);
      } else exchangeFolders(folder, next, aside);
      syncFile(path.dirname(folder));
      syncFile(side);
      if (live.generation !== '') return;
      madeFolders.clear();
      for (const name of [...manifest.files.keys(), MANIFEST]) link(name);
    },
  };
}

/** A twin that was staged from what stands in the folder, and not yet put in place. */
function isAhead(twin: ManifestHead, live: ManifestHead): boolean {
  return live.generation !== '' && twin.previous === live.generation && twin.generation !== live.previous;
}

/** `rmSync` does not say by a code that a disk may only be read. */
function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
  }
}

function makeIfMissing(place: string): void {
  try {
    mkdirSync(place);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  }
}

function removeIfEmpty(place: string): boolean {
  try {
    rmdirSync(place);
    return true;
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST' || error.code === 'ENOENT'))
      return error.code === 'ENOENT';
    throw error;
  }
}

/** One by one a first publish of thousands would wait for the disk as often. */
const MANY = 200;

/**
 * Makes files survive a power cut: many by syncing their file system, where the system has a command for that; a few side
 * by side, for file systems write what waits together at once.
 */
async function syncFiles(folder: string, names: ReadonlySet<string>): Promise<void> {
  const isDone = names.size > MANY && syncFileSystem(folder);
  if (!isDone) await Promise.all([...names].map((name) => syncWritten(path.join(folder, name))));
}

async function syncWritten(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a file, or the names in a folder, survive a power cut. Windows cannot open a folder and keeps names itself. */
function syncFile(file: string): void {
  if (process.platform === 'win32' || !existsSync(file)) return;
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
