import { sortKey } from '../../../shared/base/sort-key.ts';
import type { Migration } from '../file/migration.ts';

/**
 * Search over terms of several kinds (archive/search/terms.ts); the stories are put in by `complete` when the archive is
 * opened. Lists are ordered by any column: the indexes hold status and section too, so that a narrowed list looks at rows
 * it shows only. A removed search stays until it is taken back or the archive is cleaned.
 */
export const search: Migration = {
  name: 'search',
  sql: `
    DROP TABLE search;
    CREATE VIRTUAL TABLE search USING fts5 (terms, content='', contentless_delete=1, detail=none, tokenize='ascii');
    CREATE TABLE search_state (rules INTEGER NOT NULL, last_row INTEGER NOT NULL) STRICT;
    INSERT INTO search_state VALUES (0, 0);

    ALTER TABLE story ADD COLUMN headline_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE story ADD COLUMN author_key TEXT NOT NULL DEFAULT '';

    CREATE TABLE saved_search (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL,
      created_at INTEGER NOT NULL, removed_at INTEGER
    ) STRICT;
  `,
  fill(connection) {
    connection.function('sort_key', { deterministic: true }, (text: unknown) => sortKey(String(text)));
    connection.exec(`
      UPDATE story SET headline_key = sort_key(headline), author_key = sort_key(author);
      DROP INDEX story_by_time;
      DROP INDEX story_by_status;
      DROP INDEX story_by_section;
      CREATE INDEX story_by_updated ON story (updated_at, row, status, section);
      CREATE INDEX story_by_status ON story (status, updated_at, row, section);
      CREATE INDEX story_by_section ON story (section, updated_at, row, status);
      CREATE INDEX story_by_published ON story (published_at, row, status, section);
      CREATE INDEX story_by_headline_key ON story (headline_key, row, status, section);
      CREATE INDEX story_by_author ON story (author_key, row, status, section);
      CREATE INDEX story_by_words ON story (words, row, status, section);
      CREATE INDEX story_by_photos ON story (photo_count, row, status, section);
    `);
  },
};
