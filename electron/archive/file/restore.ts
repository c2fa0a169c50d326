import { existsSync, readdirSync } from 'node:fs';
import { open, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../../../shared/bridge/failure.ts';
import { makeFolders } from '../../files/make-folders.ts';
import { withFileFailures } from '../../files/system-failure.ts';
import type { TarPosition } from '../../files/tar.ts';
import { syncFolder } from '../../files/write-durably.ts';
import { type ArchiveContent, readContent } from '../stories/content-digest.ts';
import { archiveFile } from './archive-file.ts';
import { type BackupManifest, DATABASE, HEADER, type OpenedBackup, openBackup, readEntry } from './backup-file.ts';
import { type Connection, openConnection } from './database.ts';
import { lockFolder } from './lock.ts';
import { migrate, readFormat, requireKnownFormat } from './migrate.ts';
import { withSqliteFailures } from './sqlite-failure.ts';

export interface RestoreOptions {
  readonly file: string;
  /** The archive folder to make: new or empty, unless `replace`. */
  readonly folder: string;
  /** Puts the archive that is there aside, whole, under a name of its own. */
  readonly replace: boolean;
  readonly now?: () => number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface RestoreReport {
  readonly folder: string;
  readonly content: ArchiveContent;
  readonly missing: readonly string[];
  /** Where the archive that was there lies now. */
  readonly keptAside: string | null;
}

/**
 * Makes an archive from a backup. Everything is unpacked beside the target and compared with the manifest before the target
 * is touched; the swap is a rename, and what was there is kept.
 * Fails: bad-backup, archive-newer, archive-exists, folder-not-empty, archive-in-use, disk-full, not-writable, cancelled.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreReport> {
  const { file, folder } = options;
  requireRoom(options);
  const backup = await withFileFailures(file, () => openBackup(file));
  if (backup === null) throw fail('bad-backup', { path: file, problem: 'manifest' });
  const staged = `${folder}.restoring-${process.pid}`;
  try {
    await withFileFailures(folder, () => unpack(backup, staged, options));
    withSqliteFailures(folder, () => checkDatabase(path.join(staged, DATABASE), backup.manifest, file));
    const keptAside = await withFileFailures(folder, () => swap(staged, options));
    const { content, missing } = backup.manifest;
    return { folder, content, missing, keptAside };
  } finally {
    await backup.file.close();
    await rm(staged, { recursive: true, force: true });
  }
}

function requireRoom({ folder, replace }: RestoreOptions): void {
  if (!existsSync(folder)) return;
  if (existsSync(archiveFile(folder))) {
    if (!replace) throw fail('archive-exists', { folder });
    lockFolder(folder).release();
    return;
  }
  if (readdirSync(folder).length > 0) throw fail('folder-not-empty', { folder });
}

async function unpack(
  { manifest, entries, file }: OpenedBackup,
  staged: string,
  options: RestoreOptions,
): Promise<void> {
  for (const name of ['media', 'renditions', 'backups']) makeFolders(path.join(staged, name));
  const folders = new Set([staged, path.join(staged, 'media')]);
  for (const [index, { name, sha256 }] of manifest.files.entries()) {
    if (options.signal?.aborted === true) throw fail('cancelled');
    options.onProgress?.(index, manifest.files.length);
    const entry = entries[index];
    if (entry === undefined) throw fail('bad-backup', { path: options.file, problem: name });
    if (name === HEADER) continue;
    const target = path.join(staged, name); // the manifest's names were checked: no way out of the folder
    makeFolders(path.dirname(target));
    folders.add(path.dirname(target));
    if ((await unpackEntry(file, entry, target)) !== sha256)
      throw fail('bad-backup', { path: options.file, problem: name });
  }
  for (const each of folders) await syncFolder(each);
}

async function unpackEntry(file: OpenedBackup['file'], entry: TarPosition, target: string): Promise<string> {
  const out = await open(target, 'wx');
  try {
    const digest = await readEntry(file, entry, async (piece) => {
      await out.write(piece);
    });
    await out.sync();
    return digest;
  } finally {
    await out.close();
  }
}

/** A backup may come from anywhere: its database must be ours, whole, as counted, and hold no table or trigger of others. */
function checkDatabase(database: string, { content }: BackupManifest, file: string): void {
  const connection = openConnection(database, 'write');
  try {
    requireKnownFormat(connection, file);
    if (readSchema(connection) !== expectedSchema(readFormat(connection)))
      throw fail('bad-backup', { path: file, problem: 'schema' });
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok')
      throw fail('bad-backup', { path: file, problem: 'integrity_check' });
    if (readContent(connection).digest !== content.digest) throw fail('bad-backup', { path: file, problem: 'SHA-256' });
  } finally {
    connection.close();
  }
}

function expectedSchema(format: number): string {
  const connection = openConnection(':memory:', 'create');
  try {
    migrate(connection, format);
    return readSchema(connection);
  } finally {
    connection.close();
  }
}

function readSchema(connection: Connection): string {
  const rows = connection
    .prepare<[], { sql: string | null }>('SELECT sql FROM sqlite_schema ORDER BY type, name')
    .all();
  return rows.map(({ sql }) => sql ?? '').join(';\n');
}

/** Returns where the archive that was there is kept. */
async function swap(staged: string, { folder, now = Date.now }: RestoreOptions): Promise<string | null> {
  const keptAside = await putAside(folder, now());
  try {
    await rename(staged, folder);
  } catch (error) {
    if (keptAside !== null) await rename(keptAside, folder);
    throw error;
  }
  await syncFolder(path.dirname(folder));
  return keptAside;
}

async function putAside(folder: string, now: number): Promise<string | null> {
  if (!existsSync(folder)) return null;
  if (!existsSync(archiveFile(folder))) {
    await rmdir(folder);
    return null;
  }
  lockFolder(folder).release();
  const stamp = new Date(now).toISOString().replace(/[:.]/g, '-');
  const keptAside = `${folder}.before-restore-${stamp}`;
  await rename(folder, keptAside);
  return keptAside;
}
