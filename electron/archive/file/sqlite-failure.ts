import Database from 'better-sqlite3';
import { type FailureError, fail } from '../../../shared/bridge/failure.ts';

/** Runs archive work; what SQLite says about disk and file becomes a coded failure, anything else stays a bug. */
export function withSqliteFailures<Value>(folder: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw toSqliteFailure(folder, error) ?? error;
  }
}

/** What SQLite says as a coded failure, or null. Result codes: https://sqlite.org/rescode.html; extended codes start with the primary one. */
export function toSqliteFailure(folder: string, error: unknown): FailureError | null {
  if (!(error instanceof Database.SqliteError)) return null;
  const { code } = error;
  // SHMSIZE: no room to enlarge the index of the write-ahead log.
  if (code.startsWith('SQLITE_FULL') || code === 'SQLITE_IOERR_SHMSIZE') return fail('disk-full', { path: folder });
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM') {
    return fail('not-writable', { path: folder });
  }
  if (code.startsWith('SQLITE_IOERR')) return fail('disk-error', { path: folder, code });
  if (code.startsWith('SQLITE_BUSY')) return fail('archive-in-use', { folder });
  if (code.startsWith('SQLITE_NOTADB')) return fail('not-an-archive', { folder });
  if (code.startsWith('SQLITE_CORRUPT')) return fail('archive-damaged', { folder, problem: error.message });
  return null;
}
