import type { Migration } from '../file/migration.ts';

/** A version's name stands beside its reason; before, a name took the place of why a story was returned. */
export const versionName: Migration = {
  name: 'version-name',
  sql: `
    ALTER TABLE version ADD COLUMN name TEXT NOT NULL DEFAULT '';
    UPDATE version SET name = reason, reason = '' WHERE cause IN ('created', 'edited') AND reason <> '';
  `,
};
