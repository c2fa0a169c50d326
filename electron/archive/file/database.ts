import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** `GLLY`: tells an archive from any other SQLite file (PRAGMA application_id). */
export const APPLICATION_ID = 0x474c4c59;

/** `beside`: a second writer, in a thread of the program that holds the folder's lock; each waits for the other's commits. */
export type ArchiveMode = 'write' | 'beside' | 'read';

/** Nobody sits before the thread that waits: it may wait as long as the window's own largest change takes. */
const LONGEST_TURN_MS = 60_000;

/** Before 3.51.3 two connections in WAL mode could corrupt a file (SQLite changes, 3.51.3). */
const OLDEST_SQLITE = [3, 51, 3] as const;

/**
 * Opens a connection and sets everything this archive relies on. better-sqlite3 is compiled with
 * SQLITE_DEFAULT_WAL_SYNCHRONOUS=1, so a re-opened WAL file would run with synchronous=NORMAL and lose acknowledged
 * saves on a power cut: every connection sets FULL itself.
 */
export function openConnection(file: string, mode: ArchiveMode | 'create'): Connection {
  const connection = new Database(file, {
    readonly: mode === 'read',
    fileMustExist: mode !== 'create',
    timeout: mode === 'beside' ? LONGEST_TURN_MS : 2000,
  });
  try {
    requireCurrentSqlite(connection);
    if (mode !== 'read') connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('trusted_schema = OFF');
    connection.pragma('cell_size_check = ON');
    connection.pragma('cache_size = -32768');
    connection.pragma('mmap_size = 0');
    connection.pragma('wal_autocheckpoint = 1000');
    if (process.platform === 'darwin') {
      connection.pragma('fullfsync = ON');
      connection.pragma('checkpoint_fullfsync = ON');
    }
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function requireCurrentSqlite(connection: Connection): void {
  const version =
    connection.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get()?.version ?? '0';
  const parts = version.split('.').map(Number);
  for (const [index, least] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0;
    if (part > least) return;
    if (part < least) throw new Error(`SQLite ${version} is older than ${OLDEST_SQLITE.join('.')}`);
  }
}
