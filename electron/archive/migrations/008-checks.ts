import type { Migration } from '../file/migration.ts';

/** Findings put aside travel with the story; a headline or slug used before is found at once. */
export const checks: Migration = {
  name: 'checks',
  sql: `
    ALTER TABLE story ADD COLUMN overrides TEXT NOT NULL DEFAULT '[]';
    CREATE INDEX story_by_headline ON story (headline);
    CREATE INDEX story_by_slug ON story (slug) WHERE slug <> '';
  `,
};
