import type { Migration } from '../file/migration.ts';

/** The photos in use that nobody is credited for, so that counting them reads no others. */
export const uncreditedPhotos: Migration = {
  name: 'uncredited-photos',
  sql: 'CREATE INDEX photo_without_credit ON photo (added_at) WHERE gaps & 2 = 2 AND withdrawn_at IS NULL;',
};
