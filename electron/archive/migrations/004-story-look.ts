import type { Migration } from '../file/migration.ts';

/** What each person on this laptop last saw of a story. It is about the laptop, so it never travels. */
export const storyLook: Migration = {
  name: 'story-look',
  sql: `
    CREATE TABLE story_look (
      story_row INTEGER NOT NULL REFERENCES story ON DELETE CASCADE, person TEXT NOT NULL, rev INTEGER NOT NULL,
      looked_at INTEGER NOT NULL, PRIMARY KEY (story_row, person)
    ) STRICT, WITHOUT ROWID;
  `,
};
