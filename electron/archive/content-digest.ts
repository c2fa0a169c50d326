import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Connection } from './database.ts';

/** What an archive holds: how much, and one SHA-256 over every row. Two archives with the same content are the same newsroom. */
export interface ArchiveContent {
  readonly stories: number;
  readonly versions: number;
  readonly photos: number;
  readonly digest: string;
}

/** The tables people's work lies in; the search index and the counts are made from them. */
const TABLES = [
  'setting',
  'story',
  'body',
  'version',
  'tag',
  'story_tag',
  'photo',
  'story_photo',
  'photo_alias',
  'tag_alias',
] as const;

/** Lets other work go on after this many rows: a save of the same program must not wait for an archive to be read. */
const ROWS_AT_ONCE = 100;

export function readContent(connection: Connection): ArchiveContent {
  const steps = readInSteps(connection);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same while a program goes on with its work; the connection must be the caller's alone meanwhile. */
export async function readContentMeanwhile(connection: Connection): Promise<ArchiveContent> {
  const steps = readInSteps(connection);
  let step = steps.next();
  while (step.done !== true) {
    await breathe();
    step = steps.next();
  }
  return step.value;
}

function* readInSteps(connection: Connection): Generator<undefined, ArchiveContent> {
  const hash = createHash('sha256');
  for (const table of TABLES) {
    hash.update(`\0${table}\0`);
    // Every row in the order of its key: two columns order the tables without a row number as well.
    const rows = connection.prepare<[], readonly unknown[]>(`SELECT * FROM ${table} ORDER BY 1, 2`).raw();
    let read = 0;
    for (const row of rows.iterate()) {
      for (const value of row) addValue(hash, value);
      read += 1;
      if (read % ROWS_AT_ONCE === 0) yield;
    }
  }
  return {
    stories: countRows(connection, 'story'),
    versions: countRows(connection, 'version'),
    photos: countRows(connection, 'photo'),
    digest: hash.digest('hex'),
  };
}

/** With its type and length, so that no two rows read alike. */
function addValue(hash: ReturnType<typeof createHash>, value: unknown): void {
  const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value));
  hash.update(`${typeof value}${bytes.length}:`).update(bytes);
}

function countRows(connection: Connection, table: 'story' | 'version' | 'photo'): number {
  return connection.prepare<[], { count: number }>(`SELECT count(*) AS count FROM ${table}`).get()?.count ?? 0;
}
