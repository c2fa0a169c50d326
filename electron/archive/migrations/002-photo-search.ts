import { foldForIndex } from '../../../shared/base/fold-text.ts';
import type { Migration } from '../file/migration.ts';

/** Photos are found by their words, as stories are. */
export const photoSearch: Migration = {
  name: 'photo-search',
  sql: `
    CREATE VIRTUAL TABLE photo_search USING fts5 (words, content='', contentless_delete=1, detail=none, prefix='1 2 3 4 5', tokenize='ascii');
  `,
  fill(connection) {
    const put = connection.prepare('INSERT INTO photo_search (rowid, words) VALUES (?, ?)');
    const photos = connection.prepare<[], { row: number; words: string }>(
      `SELECT row, concat_ws(' ', file_name, metadata ->> 'description', metadata ->> 'altTextAccessibility', metadata ->> 'headline',
         metadata ->> 'creator', metadata ->> 'creditLine', metadata ->> 'city', metadata ->> 'country') AS words
       FROM photo ORDER BY row`,
    );
    for (const { row, words } of photos.all()) put.run(row, foldForIndex(words));
  },
};
