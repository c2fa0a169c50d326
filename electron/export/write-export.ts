import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../../shared/bridge/failure.ts';
import { syncFolder, TEMPORARY, writeDurably } from '../files/write-durably.ts';
import { readManifest, writeManifest } from './export-manifest.ts';
import type { RenderedFile } from './render-files.ts';

export interface ExportTarget {
  /** The folder the person chose. */
  readonly folder: string;
  /** The name in it: of the story's own folder, or of its one file. */
  readonly name: string;
  readonly shape: 'folder' | 'file';
  readonly storyId: string;
  readonly format: string;
}

export interface WrittenExport {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

/**
 * Writes one story's files so that whoever looks, at any moment, finds the complete old export or the complete new one.
 * A new folder is filled aside and then named. In a folder that is there, files have names of their content, so new ones
 * never disturb the old page; the page itself is replaced last, and only then goes what nothing names any more.
 * Fails: export-exists when something of that name was not written by Galley.
 */
export async function writeExport(target: ExportTarget, files: readonly RenderedFile[]): Promise<WrittenExport> {
  const place = path.join(target.folder, target.name);
  await mkdir(target.folder, { recursive: true });
  const manifest = await readManifest(target.folder);
  const known = manifest[target.name];
  if (existsSync(place) && known === undefined) throw fail('export-exists', { path: place });
  const digests = Object.fromEntries(files.map(({ path: name, bytes }) => [name, digestOf(bytes)]));
  await writeManifest(target.folder, {
    ...manifest,
    [target.name]: { storyId: target.storyId, format: target.format, files: digests },
  });
  if (target.shape === 'file')
    return writeChanged(
      target.folder,
      files.map(({ bytes }) => ({ path: target.name, bytes })),
    );
  if (!existsSync(place)) return writeNewFolder(target, files);
  const changed = await writeChanged(place, files);
  return { ...changed, removed: await removeUnnamed(place, new Set(Object.keys(digests))) };
}

async function writeNewFolder({ folder, name }: ExportTarget, files: readonly RenderedFile[]): Promise<WrittenExport> {
  const aside = path.join(folder, `${TEMPORARY}${randomUUID()}`);
  try {
    for (const { path: file, bytes } of files) await writeDurably(path.join(aside, file), bytes);
    await rename(aside, path.join(folder, name));
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  await syncFolder(folder);
  return { written: files.map(({ path: file }) => path.join(folder, name, file)), unchanged: 0, removed: [] };
}

async function writeChanged(folder: string, files: readonly RenderedFile[]): Promise<WrittenExport> {
  const written: string[] = [];
  let unchanged = 0;
  for (const { path: name, bytes } of files) {
    const file = path.join(folder, name);
    if (existsSync(file) && digestOf(await readFile(file)) === digestOf(bytes)) unchanged += 1;
    else {
      await writeDurably(file, bytes);
      written.push(file);
    }
  }
  return { written, unchanged, removed: [] };
}

/** Takes away what an earlier export, or one that was killed, left in `assets/`. */
async function removeUnnamed(place: string, named: ReadonlySet<string>): Promise<readonly string[]> {
  const assets = path.join(place, 'assets');
  if (!existsSync(assets)) return [];
  const left = (await readdir(assets))
    .filter((name) => !named.has(`assets/${name}`))
    .map((name) => path.join(assets, name));
  for (const file of left) await rm(file, { recursive: true, force: true });
  return left;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
