import type { Migration } from '../file/migration.ts';

/** A published page is kept to the byte, as it was when it went out: Luật Báo chí 2016, article 42, wants it kept for inspection. */
export const workflow: Migration = {
  name: 'workflow',
  sql: `
    ALTER TABLE story ADD COLUMN deadline_at INTEGER;
    ALTER TABLE story ADD COLUMN desk_notes TEXT NOT NULL DEFAULT '[]';
    CREATE INDEX version_by_publication ON version (story_row, rev) WHERE cause IN ('status', 'updated', 'corrected', 'legally-corrected');
    CREATE TABLE published_page (
      story_row INTEGER NOT NULL REFERENCES story ON DELETE CASCADE, rev INTEGER NOT NULL, digest TEXT NOT NULL,
      page BLOB NOT NULL, PRIMARY KEY (story_row, rev)
    ) STRICT, WITHOUT ROWID;
  `,
};
