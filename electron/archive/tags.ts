import { cleanLine } from '../../shared/base/clean-text.ts';
import { foldForIndex } from '../../shared/base/fold-text.ts';
import { newId } from '../../shared/base/new-id.ts';
import type { TagUse } from '../../shared/bridge/calls.ts';
import type { Tag, TagKind } from '../../shared/story/tag.ts';
import type { ArchiveContext } from './context.ts';

interface TagRow {
  readonly id: string;
  readonly name: string;
  readonly kind: TagKind;
  readonly aliases: string;
}

interface UsedTagRow extends TagRow {
  readonly count: number;
}

export interface Tags {
  list(): readonly TagUse[];
  /** Tags whose name or a word of it starts with the text, marks ignored; most used first. */
  complete(text: string, limit: number): readonly TagUse[];
  /** The tag of this name and kind, made if it is not there. */
  ensure(tag: { readonly name: string; readonly kind: TagKind }): Tag;
  /** Looks a tag up by name, in any kind. */
  findByName(name: string): Tag | null;
  /** In the order asked for; ids that are not there are left out. */
  byIds(ids: readonly string[]): readonly Tag[];
}

export function openTags({ connection, origin }: ArchiveContext): Tags {
  const counted =
    'SELECT tag.id, tag.name, tag.kind, tag.aliases, (SELECT count(*) FROM story_tag WHERE tag_row = tag.row) AS count FROM tag';
  const listTags = connection.prepare<[], UsedTagRow>(`${counted} ORDER BY tag.kind, tag.folded`);
  // Which tags have a word starting with these letters?
  const completeTags = connection.prepare<[string, string, number], UsedTagRow>(
    `${counted} WHERE (' ' || tag.folded) LIKE ? ESCAPE '\\' ORDER BY tag.folded LIKE ? ESCAPE '\\' DESC, count DESC, tag.folded LIMIT ?`,
  );
  const findTag = connection.prepare<[string, string], TagRow>(
    'SELECT id, name, kind, aliases FROM tag WHERE kind = ? AND name_key = ?',
  );
  const findNamed = connection.prepare<[string], TagRow>(
    'SELECT id, name, kind, aliases FROM tag WHERE name_key = ? ORDER BY row LIMIT 1',
  );
  // A tag that came in under another id is found by both (see hand-overs.ts).
  const readTag = connection.prepare<{ id: string }, TagRow>(
    `SELECT @id AS id, name, kind, aliases FROM tag
     WHERE tag.id = coalesce((SELECT tag_id FROM tag_alias WHERE tag_alias.id = @id), @id)`,
  );
  const addTag = connection.prepare(
    "INSERT INTO tag (id, origin, rev, kind, name, name_key, folded, aliases) VALUES (?, ?, 1, ?, ?, ?, ?, '[]')",
  );

  return {
    list: () => listTags.all().map(toUse),

    complete(text, limit) {
      const typed = foldForIndex(text).replace(/[%_\\]/g, '\\$&');
      return completeTags.all(`% ${typed}%`, `${typed}%`, limit).map(toUse);
    },

    ensure({ name, kind }) {
      const clean = cleanLine(name);
      const known = findTag.get(kind, keyOf(clean));
      if (known !== undefined) return toTag(known);
      const id = newId();
      addTag.run(id, origin, kind, clean, keyOf(clean), foldForIndex(clean));
      return { id, name: clean, kind, aliases: [] };
    },

    findByName(name) {
      const found = findNamed.get(keyOf(cleanLine(name)));
      return found === undefined ? null : toTag(found);
    },

    byIds(ids) {
      return ids
        .map((id) => readTag.get({ id }))
        .filter((found) => found !== undefined)
        .map(toTag);
    },
  };
}

/** Names differ only when a reader sees a difference: case does not count, marks do (Hoa is not Hóa). */
function keyOf(name: string): string {
  return name.toLocaleLowerCase('vi');
}

function toTag({ id, name, kind, aliases }: TagRow): Tag {
  return { id, name, kind, aliases: JSON.parse(aliases) as string[] }; // written as a JSON list of strings
}

function toUse(row: UsedTagRow): TagUse {
  return { ...toTag(row), count: row.count };
}
