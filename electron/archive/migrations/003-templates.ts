import type { Migration } from '../file/migration.ts';

/** A removed template stays until it is taken back or the archive is cleaned. */
export const templates: Migration = {
  name: 'templates',
  sql: `
    CREATE TABLE template (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, name TEXT NOT NULL, fields TEXT NOT NULL,
      doc TEXT NOT NULL, created_at INTEGER NOT NULL, removed_at INTEGER
    ) STRICT;
  `,
};
