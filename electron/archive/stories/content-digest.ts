import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { fail } from '../../../shared/bridge/failure.ts';
import type { Connection } from '../file/database.ts';

/** What an archive holds: how much, and one SHA-256 over every row. Two archives with the same content are the same newsroom. */
export interface ArchiveContent {
  readonly stories: number;
  readonly versions: number;
  readonly photos: number;
  readonly digest: string;
}

/** Lets other work go on after this much was read: a save of the same program must not wait for an archive to be read. */
const BYTES_AT_ONCE = 128 * 1024;
/** What a value costs besides its bytes. */
const BYTES_PER_VALUE = 16;

export function readContent(connection: Connection): ArchiveContent {
  const steps = readInSteps(connection);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same while a program goes on with its work; the connection must be the caller's alone meanwhile. Fails: cancelled. */
export async function readContentMeanwhile(connection: Connection, signal?: AbortSignal): Promise<ArchiveContent> {
  const steps = readInSteps(connection);
  let step = steps.next();
  while (step.done !== true) {
    await breathe();
    if (signal?.aborted === true) {
      steps.return({ stories: 0, versions: 0, photos: 0, digest: '' }); // lets go of the statement it was reading
      throw fail('cancelled');
    }
    step = steps.next();
  }
  return step.value;
}

function* readInSteps(connection: Connection): Generator<undefined, ArchiveContent> {
  const hash = createHash('sha256');
  const counts = new Map<string, number>();
  let unpaused = 0;
  for (const table of readTables(connection)) {
    hash.update(`\0${table}\0`);
    let count = 0;
    // In the order the rows lie in, which a copy of the file keeps; sorting a large table would take its time in one go.
    const rows = connection.prepare<[], readonly unknown[]>(`SELECT * FROM "${table}"`).raw();
    for (const row of rows.iterate()) {
      for (const value of row) unpaused += addValue(hash, value);
      count += 1;
      if (unpaused < BYTES_AT_ONCE) continue;
      unpaused = 0;
      yield;
    }
    counts.set(table, count);
  }
  const count = (table: string) => counts.get(table) ?? 0;
  return { stories: count('story'), versions: count('version'), photos: count('photo'), digest: hash.digest('hex') };
}

/** Every table but the ones inside the full-text index, which is made from the others. */
function readTables(connection: Connection): readonly string[] {
  const tables = connection
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all();
  return tables.map(({ name }) => name);
}

/** With its type and length, so that no two rows read alike; returns what it took. */
function addValue(hash: ReturnType<typeof createHash>, value: unknown): number {
  const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value));
  hash.update(`${typeof value}${bytes.length}:`).update(bytes);
  return bytes.length + BYTES_PER_VALUE;
}
