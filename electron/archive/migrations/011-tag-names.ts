import { foldForIndex } from '../../../shared/base/fold-text.ts';
import type { Connection } from '../file/database.ts';
import type { Migration } from '../file/migration.ts';

/**
 * A tag is found by the beginning of any word of its names (`tag_start`), and counts its stories itself. `tag_follow`
 * holds the stories whose search entry has yet to follow a change of their tags.
 */
export const tagNames: Migration = {
  name: 'tag-names',
  sql: `
    ALTER TABLE tag ADD COLUMN description TEXT NOT NULL DEFAULT '';
    ALTER TABLE tag ADD COLUMN uses INTEGER NOT NULL DEFAULT 0;
    UPDATE tag SET uses = (SELECT count(*) FROM story_tag WHERE tag_row = tag.row);
    CREATE INDEX tag_by_use ON tag (uses DESC, row);
    CREATE TRIGGER tag_used AFTER INSERT ON story_tag BEGIN UPDATE tag SET uses = uses + 1 WHERE row = new.tag_row; END;
    CREATE TRIGGER tag_left AFTER DELETE ON story_tag BEGIN UPDATE tag SET uses = uses - 1 WHERE row = old.tag_row; END;
    CREATE TRIGGER tag_moved AFTER UPDATE OF tag_row ON story_tag BEGIN
      UPDATE tag SET uses = uses - 1 WHERE row = old.tag_row;
      UPDATE tag SET uses = uses + 1 WHERE row = new.tag_row;
    END;
    CREATE TABLE tag_name (
      name_key TEXT NOT NULL, tag_row INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE, name TEXT NOT NULL,
      folded TEXT NOT NULL, PRIMARY KEY (name_key, tag_row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tag_name_by_folded ON tag_name (folded);
    CREATE INDEX tag_name_by_tag ON tag_name (tag_row);
    CREATE TABLE tag_start (
      start TEXT NOT NULL, tag_row INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE, PRIMARY KEY (start, tag_row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tag_start_by_tag ON tag_start (tag_row);
    CREATE TABLE tag_follow (story_row INTEGER PRIMARY KEY REFERENCES story ON DELETE CASCADE) STRICT;
    CREATE TABLE tag_change (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, names TEXT NOT NULL, stories INTEGER NOT NULL,
      author TEXT NOT NULL, made_at INTEGER NOT NULL, undone_at INTEGER, undo BLOB NOT NULL
    ) STRICT;
  `,
  fill: splitNames,
};

function splitNames(connection: Connection): void {
  const putName = connection.prepare(
    'INSERT OR IGNORE INTO tag_name (name_key, tag_row, name, folded) VALUES (?, ?, ?, ?)',
  );
  const putStart = connection.prepare('INSERT OR IGNORE INTO tag_start (start, tag_row) VALUES (?, ?)');
  const tags = connection.prepare<[], { row: number; name: string; aliases: string }>(
    'SELECT row, name, aliases FROM tag',
  );
  for (const { row, name, aliases } of tags.all()) {
    const others = JSON.parse(aliases) as string[]; // always written as a JSON list of strings
    for (const known of [name, ...others]) {
      const folded = foldForIndex(known);
      putName.run(known.toLocaleLowerCase('vi'), row, known, folded);
      const words = folded.split(' ');
      for (let at = 0; at < words.length; at += 1) putStart.run(words.slice(at).join(' '), row);
    }
  }
}
