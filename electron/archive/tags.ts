import { cleanLine } from '../../shared/base/clean-text.ts';
import { foldForIndex } from '../../shared/base/fold-text.ts';
import { newId } from '../../shared/base/new-id.ts';
import type { TagTogether, TagUse } from '../../shared/bridge/calls/tag-calls.ts';
import type { Tag, TagKind } from '../../shared/story/tag.ts';
import type { ArchiveContext } from './context.ts';
import { keyOf, prepareTagWriter, type TagRow, tagColumns, toTag, toUse } from './tags/tag-rows.ts';

export interface Tags {
  list(): readonly TagUse[];
  /** Tags of which a name or a word of one starts with the text, marks ignored; most used first. */
  complete(text: string, limit: number): readonly TagUse[];
  /** The tag of this kind with this name or alias, made if it is not there. */
  ensure(tag: { readonly name: string; readonly kind: TagKind }): Tag;
  /** Looks a tag up by name or alias, in any kind; the most used. */
  findByName(name: string): Tag | null;
  /** In the order asked for; ids that are not there are left out, and of a merged tag's the later ones. */
  byIds(ids: readonly string[]): readonly Tag[];
  /** The ids these tags have here, each tag once. The id of a tag that is not here stays. */
  knownIds(ids: readonly string[]): readonly string[];
  /** The tags one of whose names or aliases is this in folded text, each with that name. */
  named(folded: string): readonly NamedTag[];
  /** The tags on the newest stories of this one, those that are there most often first. */
  together(id: string, limit: number): readonly TagTogether[];
}

export interface NamedTag {
  readonly name: string;
  readonly tag: TagUse;
}

/** More beginnings than this are not sorted by use: the most used tags are looked through instead. */
const FEW = 400;
/** What stands together is counted on so many of a tag's newest stories. */
const NEWEST = 2000;

export function openTags({ connection, origin }: ArchiveContext): Tags {
  const writer = prepareTagWriter(connection);
  const listTags = connection.prepare<[], TagRow>(`SELECT ${tagColumns} FROM tag ORDER BY tag.kind, tag.folded`);
  // Which tags have a name with a word that begins like this? The very name comes first.
  const countStarts = connection.prepare<[string, string, number], { count: number }>(
    'SELECT count(*) AS count FROM (SELECT 1 FROM tag_start WHERE start >= ? AND start < ? LIMIT ?)',
  );
  const fromStarts = connection.prepare<[string, string, string, number], TagRow>(
    `SELECT ${tagColumns} FROM tag WHERE tag.row IN (SELECT tag_row FROM tag_start WHERE start >= ? AND start < ?)
     ORDER BY tag.folded = ? DESC, tag.uses DESC, tag.folded LIMIT ?`,
  );
  // The same where many do: the tags by use, until enough of them are found.
  const fromMostUsed = connection.prepare<[string, string, number], TagRow>(
    `SELECT ${tagColumns} FROM tag INDEXED BY tag_by_use
     WHERE EXISTS (SELECT 1 FROM tag_start INDEXED BY tag_start_by_tag WHERE tag_start.tag_row = tag.row AND start >= ? AND start < ?)
     ORDER BY tag.uses DESC, tag.row LIMIT ?`,
  );
  const mostUsed = connection.prepare<[number], TagRow>(
    `SELECT ${tagColumns} FROM tag ORDER BY tag.uses DESC, tag.row LIMIT ?`,
  );
  const findTag = connection.prepare<[string, TagKind], TagRow>(
    `SELECT ${tagColumns} FROM tag_name JOIN tag ON tag.row = tag_name.tag_row WHERE tag_name.name_key = ? AND tag.kind = ?
     ORDER BY tag.name_key = tag_name.name_key DESC, tag.row LIMIT 1`,
  );
  const findNamed = connection.prepare<[string], TagRow>(
    `SELECT ${tagColumns} FROM tag_name JOIN tag ON tag.row = tag_name.tag_row WHERE tag_name.name_key = ?
     ORDER BY tag.name_key = tag_name.name_key DESC, tag.uses DESC, tag.row LIMIT 1`,
  );
  // A tag that came in under another id, or was merged, is found by both (see hand-overs.ts).
  const readTag = connection.prepare<{ id: string }, TagRow>(
    `SELECT ${tagColumns} FROM tag WHERE tag.id = coalesce((SELECT tag_id FROM tag_alias WHERE tag_alias.id = @id), @id)`,
  );
  const readNamed = connection.prepare<[string], TagRow & { readonly known: string }>(
    `SELECT ${tagColumns}, tag_name.name AS known FROM tag_name JOIN tag ON tag.row = tag_name.tag_row WHERE tag_name.folded = ? LIMIT 20`,
  );
  const readTogether = connection.prepare<
    { id: string; newest: number; limit: number },
    TagRow & { readonly shared: number }
  >(
    `SELECT ${tagColumns}, count(*) AS shared
     FROM (SELECT story_row FROM story_tag WHERE tag_row = (SELECT row FROM tag WHERE id = @id) ORDER BY story_row DESC LIMIT @newest) AS mine
     JOIN story_tag ON story_tag.story_row = mine.story_row JOIN tag ON tag.row = story_tag.tag_row
     WHERE tag.id <> @id GROUP BY tag.row ORDER BY shared DESC, tag.folded LIMIT @limit`,
  );

  return {
    list: () => listTags.all().map(toUse),

    complete(text, limit) {
      const start = foldForIndex(text);
      if (start === '') return mostUsed.all(limit).map(toUse);
      const end = `${start}\u{10ffff}`;
      const isFew = (countStarts.get(start, end, FEW + 1)?.count ?? 0) <= FEW;
      const found = isFew ? fromStarts.all(start, end, start, limit) : fromMostUsed.all(start, end, limit);
      return found.map(toUse);
    },

    ensure({ name, kind }) {
      const clean = cleanLine(name);
      const known = findTag.get(keyOf(clean), kind);
      if (known !== undefined) return toTag(known);
      const id = newId();
      writer.insert({ id, origin, rev: 1, kind, name: clean, aliases: '[]', description: '' });
      return { id, name: clean, kind, aliases: [] };
    },

    findByName(name) {
      const found = findNamed.get(keyOf(cleanLine(name)));
      return found === undefined ? null : toTag(found);
    },

    byIds(ids) {
      const found = new Map<number, Tag>();
      for (const id of ids) {
        const row = readTag.get({ id });
        if (row !== undefined && !found.has(row.row)) found.set(row.row, { ...toTag(row), id });
      }
      return [...found.values()];
    },

    knownIds: (ids) => [...new Set(ids.map((id) => readTag.get({ id })?.id ?? id))],
    named: (folded) => readNamed.all(folded).map((row) => ({ name: row.known, tag: toUse(row) })),
    together: (id, limit) =>
      readTogether.all({ id, newest: NEWEST, limit }).map((row) => ({ ...toUse(row), shared: row.shared })),
  };
}
