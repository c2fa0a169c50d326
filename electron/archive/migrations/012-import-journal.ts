import type { Migration } from '../file/migration.ts';

/** What an import of an archive has taken, by half of the SHA-256 of its source: it goes on where it stopped. */
export const importJournal: Migration = {
  name: 'import-journal',
  sql: `
    CREATE TABLE import_entry (digest BLOB PRIMARY KEY, story_row INTEGER NOT NULL REFERENCES story ON DELETE CASCADE) STRICT, WITHOUT ROWID;
    CREATE INDEX import_entry_by_story ON import_entry (story_row);
  `,
};
