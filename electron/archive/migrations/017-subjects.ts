import type { Migration } from '../file/migration.ts';

/** What a story is about, by the codes of the IPTC Media Topics. */
export const subjects: Migration = {
  name: 'subjects',
  sql: "ALTER TABLE story ADD COLUMN subjects TEXT NOT NULL DEFAULT '[]';",
};
