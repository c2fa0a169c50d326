import type { Migration } from '../file/migration.ts';

/** What the record of a photo was when it last came in from another laptop: what either side changed is told from it. */
export const photoBases: Migration = {
  name: 'photo-bases',
  sql: 'CREATE TABLE photo_base (photo_id TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT, WITHOUT ROWID;',
};
