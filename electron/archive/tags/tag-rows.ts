import { foldForIndex } from '../../../shared/base/fold-text.ts';
import type { TagUse } from '../../../shared/bridge/calls/tag-calls.ts';
import type { Tag, TagKind } from '../../../shared/story/tag.ts';
import type { Connection } from '../file/database.ts';

export interface TagRow {
  readonly row: number;
  readonly id: string;
  readonly origin: string;
  readonly rev: number;
  readonly name: string;
  readonly kind: TagKind;
  /** A JSON list of strings. */
  readonly aliases: string;
  readonly description: string;
  readonly uses: number;
}

export const tagColumns =
  'tag.row, tag.id, tag.origin, tag.rev, tag.name, tag.kind, tag.aliases, tag.description, tag.uses';

export function toTag({ id, name, kind, aliases }: TagRow): Tag {
  return { id, name, kind, aliases: readAliases(aliases) };
}

export function toUse(row: TagRow): TagUse {
  return { ...toTag(row), description: row.description, count: row.uses };
}

export function readAliases(aliases: string): readonly string[] {
  return JSON.parse(aliases) as string[]; // written as a JSON list of strings
}

/** Names differ only when a reader sees a difference: case does not count, marks do (Hoa is not Hóa). */
export function keyOf(name: string): string {
  return name.toLocaleLowerCase('vi');
}

/** The name from each of its words on, as completion looks for it. */
export function startsOf(name: string): readonly string[] {
  const words = foldForIndex(name).split(' ');
  return words.map((_, at) => words.slice(at).join(' '));
}

export type NewTagRow = Omit<TagRow, 'row' | 'uses'>;

/** Writes tags with what they are found by. Inside a transaction of the caller. */
export function prepareTagWriter(connection: Connection) {
  const insert = connection.prepare(
    `INSERT INTO tag (id, origin, rev, kind, name, name_key, folded, aliases, description)
     VALUES (@id, @origin, @rev, @kind, @name, @key, @folded, @aliases, @description)`,
  );
  const update = connection.prepare(
    `UPDATE tag SET rev = @rev, kind = @kind, name = @name, name_key = @key, folded = @folded, aliases = @aliases,
       description = @description WHERE row = @row`,
  );
  const clearNames = connection.prepare('DELETE FROM tag_name WHERE tag_row = ?');
  const clearStarts = connection.prepare('DELETE FROM tag_start WHERE tag_row = ?');
  const putName = connection.prepare(
    'INSERT OR IGNORE INTO tag_name (name_key, tag_row, name, folded) VALUES (?, ?, ?, ?)',
  );
  const putStart = connection.prepare('INSERT OR IGNORE INTO tag_start (start, tag_row) VALUES (?, ?)');

  function putNames(row: number, { name, aliases }: NewTagRow): void {
    clearNames.run(row);
    clearStarts.run(row);
    for (const known of [name, ...readAliases(aliases)]) {
      putName.run(keyOf(known), row, known, foldForIndex(known));
      for (const start of startsOf(known)) putStart.run(start, row);
    }
  }

  const derived = ({ name }: NewTagRow) => ({ key: keyOf(name), folded: foldForIndex(name) });

  return {
    insert(tag: NewTagRow): number {
      const row = Number(insert.run({ ...tag, ...derived(tag) }).lastInsertRowid);
      putNames(row, tag);
      return row;
    },
    update(row: number, tag: NewTagRow): void {
      update.run({ ...tag, ...derived(tag), row });
      putNames(row, tag);
    },
  };
}

export type TagWriter = ReturnType<typeof prepareTagWriter>;
