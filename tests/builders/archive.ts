import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Archive, createArchive, openArchive } from '../../electron/archive/archive.ts';
import { archiveFile } from '../../electron/archive/file/archive-file.ts';
import { type Connection, openConnection } from '../../electron/archive/file/database.ts';
import { migrate } from '../../electron/archive/file/migrate.ts';
import { writeOrigin } from '../../electron/archive/settings.ts';
import { encodeBody } from '../../electron/archive/stories/body.ts';
import { columnOf, encodeField } from '../../electron/archive/stories/story-columns.ts';
import { newId } from '../../shared/base/new-id.ts';
import { fieldNames } from '../../shared/story/fields.ts';
import { emptyFields } from '../../shared/story/story-fields.ts';

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

/** One story with one version, by the tables every Galley has had since the first. */
export function putOldStory(connection: Connection, { id, headline }: { id: string; headline: string }): void {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Chữ cũ.' }] }] };
  const { bytes, digest } = encodeBody({ type: 'doc', content: body.content });
  const fields = { ...emptyFields, headline };
  const columns = Object.fromEntries(fieldNames.map((name) => [columnOf(name), encodeField(name, fields[name])]));
  const known = { id, origin: 'máy cũ', rev: 1, status: 'draft', created_at: 1, updated_at: 1, author: '', words: 2 };
  const row = { ...known, characters: 7, photo_count: 0, ...columns };
  const names = connection.pragma('table_info(story)') as readonly { readonly name: string }[]; // one row a column
  const there = names.map(({ name }) => name).filter((name) => name in row);
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => there.includes(columnOf(name))));
  connection.prepare(`INSERT INTO story (${there}) VALUES (${there.map((name) => `@${name}`)})`).run(row);
  connection.prepare('INSERT INTO body (row, digest, doc) VALUES (1, ?, ?)').run(digest, bytes);
  connection
    .prepare(
      `INSERT INTO version (id, origin, story_row, rev, parent_rev, cause, author, reason, saved_at, words, changed, change, snapshot, digest)
       VALUES (?, 'máy cũ', 1, 1, NULL, 'created', '', '', 1, 2, '[]', ?, ?, ?)`,
    )
    .run(newId(), Buffer.from('{}'), Buffer.from(JSON.stringify({ status: 'draft', fields: kept, body })), digest);
}
