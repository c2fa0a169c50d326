import type { Migration } from '../file/migration.ts';

/**
 * What a desk counts, by the day a story came out or was made: statistics read `story_by_date` and no story. Stories that
 * begin alike and came out together are found by `story_by_beginning`.
 */
export const storyDates: Migration = {
  name: 'story-dates',
  sql: `
    ALTER TABLE story ADD COLUMN dated_at INTEGER AS (coalesce(published_at, created_at)) VIRTUAL;
    CREATE INDEX story_by_date ON story (dated_at, status, section, author, words);
    CREATE INDEX story_by_beginning ON story (substr(headline_key, 1, 16), dated_at);
  `,
};
