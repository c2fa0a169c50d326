import { fail } from '../../../shared/bridge/failure.ts';
import { migrations } from '../migrations.ts';
import { APPLICATION_ID, type Connection } from './database.ts';

export function readFormat(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** Brings the archive to `target` steps, each in a transaction of its own: killed at any point, the format is the old or the new one. */
export function migrate(connection: Connection, target = migrations.length): void {
  for (let format = readFormat(connection); format < target; format += 1) {
    const migration = migrations[format];
    if (migration === undefined) throw new Error(`No migration from format ${format}`);
    connection.transaction(() => {
      connection.exec(migration.sql);
      migration.fill?.(connection);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${format + 1}`);
    })();
  }
}

/** Refuses what is not ours and what a newer Galley made, before anything is written. */
export function requireKnownFormat(connection: Connection, folder: string): void {
  if (Number(connection.pragma('application_id', { simple: true })) !== APPLICATION_ID)
    throw fail('not-an-archive', { folder });
  const found = readFormat(connection);
  if (found > migrations.length) throw fail('archive-newer', { found, known: migrations.length });
}
