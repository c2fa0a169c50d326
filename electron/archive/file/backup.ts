import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../../../shared/bridge/failure.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { syncMeanwhile } from '../../files/sync-meanwhile.ts';
import { isSystemError, withFileFailures } from '../../files/system-failure.ts';
import { makeTarHeader, tarEnd, tarPadding } from '../../files/tar.ts';
import { syncFolder } from '../../files/write-durably.ts';
import { originalPath } from '../../photos/media-path.ts';
import type { Archive } from '../archive.ts';
import { type ArchiveContent, readContentMeanwhile } from '../stories/content-digest.ts';
import { type BackupManifest, DATABASE, HEADER, headerText, MANIFEST, openBackup, readEntry } from './backup-file.ts';
import { type Connection, openConnection } from './database.ts';
import { toSqliteFailure } from './sqlite-failure.ts';

export interface BackupOptions {
  /** The file to write; an older backup of this name is replaced only by a verified new one. */
  readonly file: string;
  readonly now?: () => number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface BackupReport {
  readonly file: string;
  readonly sizeBytes: number;
  readonly content: ArchiveContent;
  /** Ids of photos whose file is missing or damaged; everything else is in the backup. */
  readonly missing: readonly string[];
}

/** The connection's own snapshot is copied, so an application may save meanwhile; a step of this many takes milliseconds. */
const PAGES_AT_ONCE = 200;

/**
 * Writes a verified copy of the archive into one file. SQLite's backup leaves a valid empty database behind when it is
 * killed, so nothing is trusted by its name or by an integrity check: the copy's content is compared with the archive's row
 * by row, the finished file is read back entry by entry, and only then takes its name.
 * Fails: folder-missing, export-exists (the file is something else), disk-full, not-writable, cancelled.
 */
export async function makeBackup(archive: Archive, options: BackupOptions): Promise<BackupReport> {
  const { file } = options;
  requireFolder(path.dirname(file));
  await withFileFailures(file, () => requireOwnFile(file));
  await sweepParts(file);
  const part = `${file}${PART}${process.pid}`;
  const copy = `${part}.sqlite`;
  try {
    return await withFileFailures(file, async () => {
      const content = await copyDatabase(archive.connection, copy, options.signal).catch((error: unknown) => {
        throw toSqliteFailure(file, error) ?? error; // the copy's disk is the full one, not the archive's
      });
      const missing = await writeBackup(archive, { part, copy, content }, options);
      await readBack(part);
      await rename(part, file);
      await syncFolder(path.dirname(file));
      return { file, sizeBytes: (await stat(file)).size, content, missing };
    });
  } finally {
    await Promise.all([part, copy, `${copy}-wal`, `${copy}-shm`].map((left) => rm(left, { force: true })));
  }
}

const PART = '.part-';

/** Not made: where the stick is not plugged in, its folder is missing, and a backup would land on this disk. */
function requireFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw fail('folder-missing', { path: folder });
}

async function requireOwnFile(file: string): Promise<void> {
  try {
    const handle = await open(file, 'r');
    try {
      const found = Buffer.alloc(512 + headerText.length);
      await handle.read(found, 0, found.length, 0);
      if (found.equals(Buffer.concat([headerBlock(), Buffer.from(headerText)]))) return;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return;
    if (!isSystemError(error) || error.code !== 'EISDIR') throw error;
  }
  throw fail('export-exists', { path: file });
}

function headerBlock(): Buffer {
  return makeTarHeader({ name: HEADER, sizeBytes: headerText.length });
}

/** Takes away what an interrupted backup of the same name left, unless its process still runs. */
async function sweepParts(file: string): Promise<void> {
  const folder = path.dirname(file);
  const start = `${path.basename(file)}${PART}`;
  const names = await withFileFailures(file, () => readdir(folder));
  for (const name of names.filter((found) => found.startsWith(start)))
    if (!isRunning(Number.parseInt(name.slice(start.length), 10))) await rm(path.join(folder, name), { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (isSystemError(error)) return error.code === 'EPERM';
    throw error;
  }
}

/** Copies one snapshot of the database and proves that the copy holds the same rows. */
async function copyDatabase(source: Connection, copy: string, signal?: AbortSignal): Promise<ArchiveContent> {
  source.exec('BEGIN');
  try {
    const content = await readContentMeanwhile(source, signal);
    const syncing = syncMeanwhile(copy);
    await source.backup(copy, {
      progress: () => {
        if (signal?.aborted === true) throw fail('cancelled');
        return syncing.isBusy() ? 0 : PAGES_AT_ONCE;
      },
    });
    await syncing.end();
    const copied = openConnection(copy, 'write');
    try {
      copied.pragma('journal_mode = DELETE'); // one file, nothing beside it
      if ((await readContentMeanwhile(copied, signal)).digest !== content.digest)
        throw new Error('The copy of the database differs from it');
    } finally {
      copied.close();
    }
    return content;
  } finally {
    source.exec('COMMIT');
  }
}

interface Parts {
  readonly part: string;
  readonly copy: string;
  readonly content: ArchiveContent;
}

/** Returns the ids of photos that are missing from it. */
async function writeBackup(
  archive: Archive,
  { part, copy, content }: Parts,
  options: BackupOptions,
): Promise<readonly string[]> {
  const photos = readPhotos(copy);
  const files: BackupManifest['files'] = [];
  const missing: string[] = [];
  const out = await open(part, 'wx');
  try {
    const add = async (name: string, bytes: Source) => files.push({ name, ...(await writeEntry(out, name, bytes)) });
    await add(HEADER, Buffer.from(headerText));
    await add(DATABASE, { path: copy });
    for (const [index, photo] of photos.entries()) {
      if (options.signal?.aborted === true) throw fail('cancelled');
      options.onProgress?.(index, photos.length);
      const file = originalPath(archive.folder, photo);
      if (await isWhole(file, photo))
        await add(path.relative(archive.folder, file).replaceAll(path.sep, '/'), { path: file });
      else missing.push(photo.id);
    }
    const madeAt = (options.now ?? Date.now)();
    const manifest: BackupManifest = { galleyBackup: 1, madeAt, content, files, missing };
    await writeEntry(out, MANIFEST, Buffer.from(JSON.stringify(manifest)));
    await out.write(tarEnd);
    await out.sync();
    return missing;
  } finally {
    await out.close();
  }
}

function readPhotos(copy: string): readonly Pick<Photo, 'id' | 'digest' | 'format'>[] {
  const connection = openConnection(copy, 'read');
  try {
    return connection
      .prepare<[], Pick<Photo, 'id' | 'digest' | 'format'>>('SELECT id, digest, format FROM photo ORDER BY row')
      .all();
  } finally {
    connection.close();
  }
}

type Source = Buffer | { readonly path: string };

async function isWhole(file: string, photo: Pick<Photo, 'digest'>): Promise<boolean> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      return (await readEntry(handle, { name: file, start: 0, sizeBytes: size })) === photo.digest;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'EIO')) return false;
    throw error;
  }
}

async function writeEntry(
  out: FileHandle,
  name: string,
  source: Source,
): Promise<{ readonly sizeBytes: number; readonly sha256: string }> {
  if (Buffer.isBuffer(source)) {
    await out.write(
      Buffer.concat([makeTarHeader({ name, sizeBytes: source.length }), source, tarPadding(source.length)]),
    );
    return { sizeBytes: source.length, sha256: createHash('sha256').update(source).digest('hex') };
  }
  const handle = await open(source.path, 'r');
  try {
    const { size: sizeBytes } = await handle.stat();
    await out.write(makeTarHeader({ name, sizeBytes }));
    const sha256 = await readEntry(handle, { name, start: 0, sizeBytes }, async (piece) => {
      await out.write(piece);
    });
    await out.write(tarPadding(sizeBytes));
    return { sizeBytes, sha256 };
  } finally {
    await handle.close();
  }
}

/** Reads the finished file as a restore would. */
async function readBack(part: string): Promise<void> {
  const backup = await openBackup(part);
  if (backup === null) throw new Error('The written backup cannot be read back');
  try {
    for (const [index, { sha256 }] of backup.manifest.files.entries()) {
      const entry = backup.entries[index];
      if (entry === undefined || (await readEntry(backup.file, entry)) !== sha256)
        throw new Error('The written backup differs from what was written');
    }
  } finally {
    await backup.file.close();
  }
}
