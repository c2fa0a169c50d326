import { createHash } from 'node:crypto';
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

export function readContent(connection: Connection): ArchiveContent {
  const hash = createHash('sha256');
  for (const table of TABLES) {
    hash.update(`\0${table}\0`);
    // Every row in the order of its key: two columns order the tables without a row number as well.
    const rows = connection.prepare<[], readonly unknown[]>(`SELECT * FROM ${table} ORDER BY 1, 2`).raw();
    for (const row of rows.iterate()) for (const value of row) addValue(hash, value);
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
