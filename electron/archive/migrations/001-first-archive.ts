import type { Migration } from '../file/migration.ts';

/**
 * `row` numbers are local and never leave the archive: what travels is `id` (UUIDv7), `origin` (the laptop that made
 * it) and `rev`. Heavy text lives in `body`, so that lists read narrow rows only.
 */
export const firstArchive: Migration = {
  name: 'first-archive',
  sql: `
    CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE story (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, rev INTEGER NOT NULL, status TEXT NOT NULL,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, author TEXT NOT NULL,
      words INTEGER NOT NULL, characters INTEGER NOT NULL, photo_count INTEGER NOT NULL,
      section TEXT NOT NULL, kicker TEXT NOT NULL, headline TEXT NOT NULL, sapo TEXT NOT NULL, agency_prefix TEXT,
      dateline_place TEXT NOT NULL, bylines TEXT NOT NULL, tags TEXT NOT NULL, published_at INTEGER, embargo_until INTEGER,
      publish_at INTEGER, expires_at INTEGER, headline_variants TEXT NOT NULL, slug TEXT NOT NULL, language TEXT NOT NULL,
      genre TEXT NOT NULL, priority INTEGER NOT NULL, source TEXT NOT NULL, ed_note TEXT NOT NULL, legal_flag INTEGER NOT NULL,
      related TEXT NOT NULL, correction TEXT
    ) STRICT;
    CREATE INDEX story_by_time ON story (updated_at DESC, id DESC);
    CREATE INDEX story_by_status ON story (status, updated_at DESC, id DESC);
    CREATE INDEX story_by_section ON story (section, updated_at DESC, id DESC);

    CREATE TABLE body (row INTEGER PRIMARY KEY REFERENCES story ON DELETE CASCADE, digest TEXT NOT NULL, doc BLOB NOT NULL) STRICT;

    CREATE TABLE version (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, story_row INTEGER NOT NULL REFERENCES story,
      rev INTEGER NOT NULL, parent_rev INTEGER, cause TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL,
      saved_at INTEGER NOT NULL, words INTEGER NOT NULL, changed TEXT NOT NULL, change BLOB NOT NULL, snapshot BLOB,
      digest TEXT NOT NULL, UNIQUE (story_row, rev)
    ) STRICT;

    CREATE TABLE story_count (status TEXT NOT NULL, section TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (status, section)) STRICT, WITHOUT ROWID;
    CREATE TRIGGER story_counted AFTER INSERT ON story BEGIN
      INSERT INTO story_count VALUES (new.status, new.section, 1) ON CONFLICT DO UPDATE SET count = count + 1;
    END;
    CREATE TRIGGER story_recounted AFTER UPDATE OF status, section ON story WHEN old.status <> new.status OR old.section <> new.section BEGIN
      UPDATE story_count SET count = count - 1 WHERE status = old.status AND section = old.section;
      INSERT INTO story_count VALUES (new.status, new.section, 1) ON CONFLICT DO UPDATE SET count = count + 1;
    END;

    CREATE TABLE tag (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, rev INTEGER NOT NULL, kind TEXT NOT NULL,
      name TEXT NOT NULL, name_key TEXT NOT NULL, folded TEXT NOT NULL, aliases TEXT NOT NULL, UNIQUE (kind, name_key)
    ) STRICT;
    CREATE INDEX tag_by_folded ON tag (folded);
    CREATE TABLE story_tag (
      story_row INTEGER NOT NULL REFERENCES story ON DELETE CASCADE, tag_row INTEGER NOT NULL REFERENCES tag,
      PRIMARY KEY (tag_row, story_row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX story_tag_by_story ON story_tag (story_row);

    CREATE TABLE photo (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, rev INTEGER NOT NULL, digest TEXT NOT NULL UNIQUE,
      format TEXT NOT NULL, width_px INTEGER NOT NULL, height_px INTEGER NOT NULL, size_bytes INTEGER NOT NULL,
      file_name TEXT NOT NULL, added_at INTEGER NOT NULL, taken_at INTEGER, metadata TEXT NOT NULL
    ) STRICT;
    CREATE INDEX photo_by_time ON photo (added_at DESC, id DESC);
    CREATE TABLE story_photo (
      story_row INTEGER NOT NULL REFERENCES story ON DELETE CASCADE, photo_id TEXT NOT NULL, PRIMARY KEY (photo_id, story_row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX story_photo_by_story ON story_photo (story_row);

    CREATE VIRTUAL TABLE search USING fts5 (words, content='', contentless_delete=1, detail=none, prefix='1 2 3 4 5', tokenize='ascii');
  `,
};
