import type { Migration } from '../file/migration.ts';

/**
 * Stories travel between laptops. A photo or tag that is here under another id keeps both: texts are never rewritten,
 * their digests tell that they are whole. `sender` is whose key signed what came in.
 */
export const handOver: Migration = {
  name: 'hand-over',
  sql: `
    ALTER TABLE version ADD COLUMN merged_id TEXT;
    CREATE TABLE photo_alias (id TEXT PRIMARY KEY, photo_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE tag_alias (id TEXT PRIMARY KEY, tag_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE sender (
      public_key TEXT PRIMARY KEY, name TEXT NOT NULL, first_seen_at INTEGER NOT NULL, last_seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
