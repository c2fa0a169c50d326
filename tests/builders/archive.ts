import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Archive, createArchive, openArchive } from '../../electron/archive/archive.ts';
import { archiveFile } from '../../electron/archive/archive-file.ts';
import { type Connection, openConnection } from '../../electron/archive/database.ts';
import { migrate } from '../../electron/archive/migrate.ts';
import { writeOrigin } from '../../electron/archive/settings.ts';

/** A folder of its own, gone when the test is. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new archive, open for writing and closed when the test is over. */
export function makeArchive({ now = Date.now }: { now?: () => number } = {}): Archive {
  const folder = path.join(makeFolder(), 'archive');
  createArchive(folder);
  return reopen(folder, { now });
}

export function reopen(
  folder: string,
  { now = Date.now, mode = 'write' }: { now?: () => number; mode?: 'write' | 'read' } = {},
): Archive {
  const archive = openArchive(folder, { mode, now });
  onTestFinished(() => {
    if (archive.connection.open) archive.close();
  });
  return archive;
}

/** The folder of an archive as the Galley of a format made it; `fill` writes by that format's own tables. */
export function makeOldArchive(format: number, fill: (connection: Connection) => void = () => {}): string {
  const folder = makeFolder();
  const connection = openConnection(archiveFile(folder), 'create');
  migrate(connection, format);
  writeOrigin(connection);
  fill(connection);
  connection.close();
  return folder;
}

/** A clock that moves one second at each look. */
export function steadyClock(start = Date.UTC(2022, 5, 19, 7, 44)): () => number {
  let at = start;
  return () => {
    at += 1000;
    return at;
  };
}
