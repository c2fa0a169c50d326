import type { Migration } from '../file/migration.ts';

/** The few stories that are not out, in the order of the time they came out at: among all stories they are too far apart. */
export const listPages: Migration = {
  name: 'list-pages',
  sql: `
    CREATE INDEX story_by_published_not_out ON story (published_at, row, status, section) WHERE status <> 'published';
  `,
};
