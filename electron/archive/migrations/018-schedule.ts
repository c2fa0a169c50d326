import type { Migration } from '../file/migration.ts';

/** The few stories with a time to be published at, found without looking at any other. */
export const schedule: Migration = {
  name: 'schedule',
  sql: `
    CREATE INDEX story_by_schedule ON story (publish_at, status) WHERE publish_at IS NOT NULL;
  `,
};
