import type { Migration } from '../file/migration.ts';

/** Each order of the contact sheet holds all that a filter asks for, so that no filter reads the photos' own rows. */
export const photoOrders: Migration = {
  name: 'photo-orders',
  sql: `
    DROP INDEX photo_by_time;
    DROP INDEX photo_by_name;
    DROP INDEX photo_by_rating;
    CREATE INDEX photo_by_time ON photo (
      added_at DESC, id DESC, taken_at, gaps, colour, is_tagged, rating, rights_end, camera, batch_id, withdrawn_at
    );
    CREATE INDEX photo_by_name ON photo (
      name_key, id, added_at, taken_at, gaps, colour, is_tagged, rating, rights_end, camera, batch_id, withdrawn_at
    );
    CREATE INDEX photo_by_rating ON photo (
      rating DESC, id DESC, added_at, taken_at, gaps, colour, is_tagged, rights_end, camera, batch_id, withdrawn_at
    );
    CREATE INDEX photo_by_camera ON photo (camera) WHERE camera <> '';
  `,
};
