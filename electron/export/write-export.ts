import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../../shared/bridge/failure.ts';
import { removeEmptyFolders } from '../files/make-folders.ts';
import { makeFolderDurably, syncFolder, temporaryName, writeDurably } from '../files/write-durably.ts';
import { type ExportRecord, RECORD_FOLDER, readRecord, uniteFiles, writeRecord } from './export-record.ts';
import { digestOf, isThere, readDigests } from './read-digests.ts';
import type { RenderedFile } from './render-files.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

export interface ExportTarget {
  /** The folder the person chose. */
  readonly folder: string;
  /** The name in it: of the story's own folder, or of its one file. */
  readonly name: string;
  readonly storyId: string;
  readonly format: string;
}

export interface WrittenExport {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

/**
 * Puts one story's files in place so that whoever looks, at any moment and after any crash, finds the complete old page
 * or the complete new one. What is new is filled aside and then named. What is there already is changed under the page:
 * new photos and style first, under names of their own, then the page itself in one step, then goes what it no longer
 * names. The first of `files` is the page. Fails: export-exists when something of that name is not what Galley wrote,
 * disk-full, not-writable, disk-error.
 */
export async function writeExport(target: ExportTarget, files: readonly RenderedFile[]): Promise<WrittenExport> {
  const place = path.join(target.folder, target.name);
  await sweep(target.folder, target.name);
  const known = await readRecord(target.folder, target.name);
  const present = await readOwn(place, known, target);
  const wanted = new Map(files.map((file) => [file.path, digestOf(file.bytes)]));
  const changed = files.filter((file) => present?.get(file.path) !== wanted.get(file.path));
  const stale = [...(present?.keys() ?? [])].filter((name) => !wanted.has(name));
  if (changed.length > 0 || stale.length > 0) {
    const { storyId, format } = target;
    const record = {
      storyId,
      format,
      files: Object.fromEntries([...wanted].map(([name, digest]) => [name, [digest]])),
    };
    if (present === null) await placeNew(target, files, record);
    else await placeChanges(target, { changed, stale, before: known?.files ?? {}, record });
  }
  return {
    written: changed.map((file) => path.join(place, file.path)),
    unchanged: files.length - changed.length,
    removed: stale.map((name) => path.join(place, name)),
  };
}

/**
 * What is there of this very export, null for nothing. Somebody's own folder, which is not even read, and somebody's
 * changes to an exported one are never written over.
 */
async function readOwn(
  place: string,
  known: ExportRecord | null,
  { storyId, format }: ExportTarget,
): Promise<ReadonlyMap<string, string> | null> {
  if (known === null || known.storyId !== storyId || known.format !== format) {
    if (await isThere(place)) throw fail('export-exists', { path: place });
    return null;
  }
  const present = await readDigests(place);
  for (const [name, digest] of present ?? []) {
    if (known.files[name]?.includes(digest) !== true) throw fail('export-changed', { path: path.join(place, name) });
  }
  return present;
}

async function placeNew(target: ExportTarget, files: readonly RenderedFile[], record: ExportRecord): Promise<void> {
  const { folder, name } = target;
  const made = await makeFolderDurably(folder);
  const aside = path.join(folder, temporaryName());
  try {
    for (const file of files) await writeChecked(aside, file);
    await writeRecord(folder, name, record);
    await rename(aside, path.join(folder, name));
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    removeEmptyFolders([...made, path.join(folder, RECORD_FOLDER)]);
    throw error;
  }
  await syncFolder(folder);
}

interface Changes {
  readonly changed: readonly RenderedFile[];
  readonly stale: readonly string[];
  readonly before: ExportRecord['files'];
  readonly record: ExportRecord;
}

async function placeChanges(
  { folder, name }: ExportTarget,
  { changed, stale, before, record }: Changes,
): Promise<void> {
  const place = path.join(folder, name);
  await writeRecord(folder, name, { ...record, files: uniteFiles(before, record.files) });
  try {
    for (const file of changed.toReversed()) await writeChecked(place, file);
  } catch (error) {
    await takeBack(place, changed, before);
    throw error;
  }
  for (const file of stale) await rm(path.join(place, file), { force: true });
  await writeRecord(folder, name, record);
}

/** Removes what only the new page would have named, unless it is the new page that stands there. */
async function takeBack(place: string, changed: readonly RenderedFile[], before: ExportRecord['files']): Promise<void> {
  const [page] = changed;
  const present = await readDigests(place);
  if (page === undefined || present?.get(page.path) === digestOf(page.bytes)) return;
  for (const { path: name } of changed)
    if (!Object.hasOwn(before, name)) await rm(path.join(place, name), { force: true });
}

/** Reads back from the disk what was written: a stick that lies must not pass for an export. */
async function writeChecked(place: string, { path: name, bytes }: RenderedFile): Promise<void> {
  const file = path.join(place, name);
  await writeDurably(file, bytes);
  if (digestOf(await readFile(file)) !== digestOf(bytes)) throw fail('disk-error', { path: file, code: 'EIO' });
}

/** Takes away what exports that were killed left behind. */
async function sweep(folder: string, name: string): Promise<void> {
  for (const part of ['.', RECORD_FOLDER, name, path.join(name, 'assets')])
    await sweepLeftovers(path.join(folder, part));
}
