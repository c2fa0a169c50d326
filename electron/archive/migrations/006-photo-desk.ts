import { foldForIndex, foldText } from '../../../shared/base/fold-text.ts';
import type { Connection } from '../file/database.ts';
import type { Migration } from '../file/migration.ts';

/**
 * What the photo desk works with. `gaps` has a bit for each thing a photo lacks (caption 1, credit 2, alt 4, source type
 * 8, rights 16). `photo_sheet` holds all a filter asks for, so that counting and ordering read no metadata.
 */
export const photoDesk: Migration = {
  name: 'photo-desk',
  sql: `
    ALTER TABLE photo ADD COLUMN camera TEXT NOT NULL DEFAULT '';
    ALTER TABLE photo ADD COLUMN batch_id TEXT;
    ALTER TABLE photo ADD COLUMN colour INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE photo ADD COLUMN is_tagged INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE photo ADD COLUMN rating INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE photo ADD COLUMN rights TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE photo ADD COLUMN rights_end INTEGER;
    ALTER TABLE photo ADD COLUMN crops TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE photo ADD COLUMN withdrawn_at INTEGER;
    ALTER TABLE photo ADD COLUMN withdrawn_by TEXT NOT NULL DEFAULT '';
    ALTER TABLE photo ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE photo ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE photo ADD COLUMN gaps INTEGER NOT NULL DEFAULT 31;
    ALTER TABLE photo ADD COLUMN shown_at INTEGER AS (coalesce(taken_at, added_at)) VIRTUAL;
    CREATE INDEX photo_sheet ON photo (shown_at DESC, id DESC, added_at, name_key, gaps, colour, is_tagged, rating, rights_end, camera, batch_id, withdrawn_at);
    CREATE INDEX photo_by_name ON photo (name_key, id);
    CREATE INDEX photo_by_rating ON photo (rating DESC, id DESC);
    CREATE INDEX photo_by_batch ON photo (batch_id);
    CREATE TABLE photo_batch (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, added_at INTEGER NOT NULL, event TEXT NOT NULL, source TEXT NOT NULL
    ) STRICT;
    CREATE TABLE photo_template (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL,
      saved_at INTEGER NOT NULL, removed_at INTEGER
    ) STRICT;
    CREATE TABLE photo_change (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, made_at INTEGER NOT NULL, author TEXT NOT NULL, undone_at INTEGER, parts TEXT NOT NULL
    ) STRICT;
  `,
  fill: deriveColumns,
};

function deriveColumns(connection: Connection): void {
  const photos = connection.prepare<[], { row: number; fileName: string; metadata: string }>(
    'SELECT row, file_name AS fileName, metadata FROM photo ORDER BY row',
  );
  const put = connection.prepare('UPDATE photo SET name_key = ?, gaps = ? WHERE row = ?');
  const clearWords = connection.prepare('DELETE FROM photo_search WHERE rowid = ?');
  const putWords = connection.prepare('INSERT INTO photo_search (rowid, words) VALUES (?, ?)');
  for (const { row, fileName, metadata } of photos.all()) {
    const fields = JSON.parse(metadata) as Readonly<Partial<Record<string, string>>>; // written by formats 1 to 4
    const nameKey = foldText(fileName).replace(/\d+/g, (digits) => digits.padStart(12, '0'));
    put.run(nameKey, gapsOf(fields), row);
    clearWords.run(row);
    putWords.run(row, foldForIndex([fileName, ...Object.values(fields)].join(' ')));
  }
}

function gapsOf(fields: Readonly<Partial<Record<string, string>>>): number {
  const lacks = (...names: readonly string[]) => names.every((name) => (fields[name] ?? '') === '');
  const gaps = [
    lacks('description'),
    lacks('creditLine', 'creator'),
    lacks('altTextAccessibility'),
    lacks('digitalSourceType'),
    true,
  ];
  return gaps.reduce((bits, isGap, place) => bits | (isGap ? 1 << place : 0), 0);
}
