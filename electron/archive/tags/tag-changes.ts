import { cleanLine, cleanText } from '../../../shared/base/clean-text.ts';
import { newId } from '../../../shared/base/new-id.ts';
import type { TagChange } from '../../../shared/bridge/calls/tag-calls.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import { MOST_ALIASES, type TagKind } from '../../../shared/story/tag.ts';
import type { ArchiveContext } from '../context.ts';
import type { Stories } from '../stories/stories.ts';
import type { TagFollower } from './tag-follower.ts';
import { keyOf, prepareTagWriter, readAliases, type TagRow, tagColumns } from './tag-rows.ts';

export interface TagEdit {
  readonly id: string;
  readonly name: string;
  readonly kind: TagKind;
  readonly aliases: readonly string[];
  readonly description: string;
}

export interface TagSplit {
  readonly id: string;
  readonly name: string;
  readonly kind: TagKind;
  /** Stories that have one of these as well get the new tag. */
  readonly withTags: readonly string[];
}

/**
 * What a desk does to a tag. Each is one transaction and can be taken back; search follows at once for some dozens of
 * stories and by `follow` (tag-follower.ts) for the rest. Texts and versions are only written by a split.
 */
export interface TagChanges {
  /** Fails: tag-not-found, tag-name-taken. */
  edit(edit: TagEdit, author: string): TagChange;
  /** Fails: tag-not-found, tag-merge-itself. */
  merge(id: string, into: string, author: string): TagChange;
  countSplit(id: string, withTags: readonly string[]): number;
  /** Fails: tag-not-found, tag-name-taken, tag-split-nothing. */
  split(split: TagSplit, author: string): TagChange;
  /** Fails: tag-not-found. */
  remove(id: string, author: string): TagChange;
  /** Fails: tag-change-not-found, tag-changed-since. */
  undo(changeId: string, author: string): void;
  list(): readonly TagChange[];
}

interface Undo {
  /** The tags as they were; one without a state was not there. */
  readonly before: readonly Omit<TagRow, 'row' | 'uses'>[];
  /** Their revisions afterwards; a tag that is gone has none. */
  readonly after: Readonly<Record<string, number>>;
  readonly aliases: readonly { readonly id: string; readonly tag_id: string }[];
  readonly removedAliases: readonly string[];
  readonly stories: readonly number[];
  readonly moved: { readonly from: string; readonly to: string; readonly ids: readonly string[] } | null;
}

/** Each takes about a millisecond, and everybody's saves wait. */
const AT_ONCE = 60;
const MOST_KEPT = 200;
const MOST_LISTED = 20;

export function openTagChanges(context: ArchiveContext, stories: Stories, follower: TagFollower): TagChanges {
  const { connection, now, origin } = context;
  const writer = prepareTagWriter(connection);
  const readTag = connection.prepare<{ id: string }, TagRow>(
    `SELECT ${tagColumns} FROM tag WHERE tag.id = coalesce((SELECT tag_id FROM tag_alias WHERE tag_alias.id = @id), @id)`,
  );
  const findTaken = connection.prepare<[TagKind, string, string], { name: string }>(
    'SELECT name FROM tag WHERE kind = ? AND name_key = ? AND id <> ?',
  );
  const storiesOf = connection.prepare<[number], number>('SELECT story_row FROM story_tag WHERE tag_row = ?').pluck();
  const dropTag = connection.prepare('DELETE FROM tag WHERE row = ?');
  const dropUses = connection.prepare('DELETE FROM story_tag WHERE tag_row = ?');
  const moveUses = connection.prepare('UPDATE OR IGNORE story_tag SET tag_row = ? WHERE tag_row = ?');
  const aliasesOf = connection.prepare<[string], { id: string; tag_id: string }>(
    'SELECT id, tag_id FROM tag_alias WHERE tag_id = ?',
  );
  const putAlias = connection.prepare('INSERT OR REPLACE INTO tag_alias (id, tag_id) VALUES (?, ?)');
  const dropAlias = connection.prepare('DELETE FROM tag_alias WHERE id = ?');
  const splitStories = connection.prepare<[string, string], { id: string }>(
    `SELECT DISTINCT story.id FROM story_tag AS mine JOIN story_tag AS other ON other.story_row = mine.story_row
       JOIN tag AS chosen ON chosen.row = other.tag_row JOIN story ON story.row = mine.story_row
     WHERE mine.tag_row = (SELECT row FROM tag WHERE id = ?) AND chosen.id IN (SELECT value FROM json_each(?)) ORDER BY story.row`,
  );
  const insertChange = connection.prepare(
    'INSERT INTO tag_change (id, kind, names, stories, author, made_at, undo) VALUES (@id, @kind, @names, @stories, @author, @madeAt, @undo)',
  );
  const dropOld = connection.prepare('DELETE FROM tag_change WHERE row <= (SELECT max(row) FROM tag_change) - ?');
  const readUndo = connection.prepare<[string], { undo: Buffer }>(
    'SELECT undo FROM tag_change WHERE id = ? AND undone_at IS NULL',
  );
  const setUndone = connection.prepare('UPDATE tag_change SET undone_at = ? WHERE id = ?');
  const listChanges = connection.prepare<[number], Omit<TagChange, 'names'> & { readonly names: string }>(
    `SELECT id, kind, names, stories, author, made_at AS madeAt FROM tag_change WHERE undone_at IS NULL ORDER BY row DESC LIMIT ?`,
  );

  function getTag(id: string): TagRow {
    const found = readTag.get({ id });
    if (found === undefined) throw fail('tag-not-found', { name: id });
    return found;
  }

  function requireFree(kind: TagKind, name: string, id: string): void {
    if (findTaken.get(kind, keyOf(name), id) !== undefined) throw fail('tag-name-taken', { name });
  }

  function keep(
    change: Pick<TagChange, 'kind' | 'names' | 'stories' | 'author'>,
    undo: Partial<Undo> & Pick<Undo, 'before' | 'after'>,
  ): TagChange {
    const kept = { ...change, id: newId(), madeAt: now() };
    const whole: Undo = { aliases: [], removedAliases: [], stories: [], moved: null, ...undo };
    insertChange.run({ ...kept, names: JSON.stringify(kept.names), undo: Buffer.from(JSON.stringify(whole)) });
    dropOld.run(MOST_KEPT);
    return kept;
  }

  /** In one transaction; then what is few enough follows at once. */
  function run<Value>(work: () => Value): Value {
    const value = connection.transaction(work).immediate();
    follower.follow(AT_ONCE);
    return value;
  }

  function retag(ids: readonly string[], { from, to }: { from: string; to: string }, author: string): void {
    for (const id of ids) {
      const story = stories.find(id);
      if (story === null || !story.fields.tags.some((tag) => isTag(tag, from))) continue;
      const tags = [...new Set(story.fields.tags.map((tag) => (isTag(tag, from) ? to : tag)))];
      stories.save({ storyId: id, baseRev: story.rev, change: { fields: { tags } }, cause: 'command', author });
    }
  }

  /** Also under the id of a tag that was merged into it. */
  function isTag(id: string, wanted: string): boolean {
    return id === wanted || readTag.get({ id })?.id === wanted;
  }

  return {
    edit: (edit, author) =>
      run(() => {
        const tag = getTag(edit.id);
        const name = cleanLine(edit.name);
        requireFree(edit.kind, name, tag.id);
        const aliases = cleanAliases(edit.aliases, name);
        const rev = tag.rev + 1;
        const description = cleanText(edit.description);
        writer.update(tag.row, { ...tag, rev, name, kind: edit.kind, aliases: JSON.stringify(aliases), description });
        const isFound = name !== tag.name || JSON.stringify(aliases) !== tag.aliases;
        const rows = isFound ? storiesOf.all(tag.row) : [];
        follower.note(rows);
        return keep(
          { kind: 'edit', names: name === tag.name ? [name] : [tag.name, name], stories: tag.uses, author },
          { before: [tag], after: { [tag.id]: rev }, stories: rows },
        );
      }),

    merge: (id, into, author) =>
      run(() => {
        const [tag, target] = [getTag(id), getTag(into)];
        if (tag.row === target.row) throw fail('tag-merge-itself', { name: tag.name });
        const rows = storiesOf.all(tag.row);
        const aliases = aliasesOf.all(tag.id);
        moveUses.run(target.row, tag.row);
        dropUses.run(tag.row);
        dropTag.run(tag.row);
        for (const alias of [...aliases.map((one) => one.id), tag.id]) putAlias.run(alias, target.id);
        const names = [...readAliases(target.aliases), tag.name, ...readAliases(tag.aliases)];
        const rev = target.rev + 1;
        writer.update(target.row, { ...target, rev, aliases: JSON.stringify(cleanAliases(names, target.name)) });
        const touched = [...new Set([...rows, ...storiesOf.all(target.row)])];
        follower.note(touched);
        return keep(
          { kind: 'merge', names: [tag.name, target.name], stories: rows.length, author },
          { before: [tag, target], after: { [target.id]: rev }, aliases, removedAliases: [tag.id], stories: touched },
        );
      }),

    countSplit: (id, withTags) => splitStories.all(id, JSON.stringify(withTags)).length,

    split: ({ id, name: typed, kind, withTags }, author) =>
      run(() => {
        const tag = getTag(id);
        const name = cleanLine(typed);
        requireFree(kind, name, '');
        const ids = splitStories.all(tag.id, JSON.stringify(withTags)).map((story) => story.id);
        if (ids.length === 0) throw fail('tag-split-nothing', { name: tag.name });
        const made = { id: newId(), origin, rev: 1, kind, name, aliases: '[]', description: '' };
        writer.insert(made);
        retag(ids, { from: tag.id, to: made.id }, author);
        return keep(
          { kind: 'split', names: [tag.name, name], stories: ids.length, author },
          { before: [], after: { [made.id]: 1 }, moved: { from: tag.id, to: made.id, ids } },
        );
      }),

    remove: (id, author) =>
      run(() => {
        const tag = getTag(id);
        const rows = storiesOf.all(tag.row);
        dropUses.run(tag.row);
        dropTag.run(tag.row);
        follower.note(rows);
        return keep(
          { kind: 'delete', names: [tag.name], stories: rows.length, author },
          { before: [tag], after: {}, stories: rows },
        );
      }),

    undo: (changeId, author) =>
      run(() => {
        const found = readUndo.get(changeId);
        if (found === undefined) throw fail('tag-change-not-found');
        const undo = JSON.parse(found.undo.toString('utf8')) as Undo; // written by keep
        for (const [id, rev] of Object.entries(undo.after)) {
          const tag = readTag.get({ id });
          if (tag === undefined || tag.id !== id || tag.rev !== rev) throw fail('tag-changed-since');
        }
        if (undo.moved !== null) retag(undo.moved.ids, { from: undo.moved.to, to: undo.moved.from }, author);
        for (const id of undo.removedAliases) dropAlias.run(id);
        for (const { id, tag_id } of undo.aliases) putAlias.run(id, tag_id);
        for (const tag of undo.before) putBack(tag);
        if (undo.moved !== null) dropUnused(undo.moved.to);
        // The counts of the list are right at once; only search follows.
        if (undo.before.some(({ id }) => !Object.hasOwn(undo.after, id))) follower.regroup(undo.stories);
        follower.note(undo.stories);
        setUndone.run(now(), changeId);
      }),

    list: () => listChanges.all(MOST_LISTED).map((row) => ({ ...row, names: JSON.parse(row.names) as string[] })), // written by keep
  };

  function putBack(tag: Omit<TagRow, 'row' | 'uses'>): void {
    requireFree(tag.kind, tag.name, tag.id);
    const here = readTag.get({ id: tag.id });
    if (here === undefined) writer.insert(tag);
    else writer.update(here.row, tag);
  }

  function dropUnused(id: string): void {
    const tag = getTag(id);
    if (storiesOf.all(tag.row).length === 0) dropTag.run(tag.row);
  }
}

function cleanAliases(aliases: readonly string[], name: string): readonly string[] {
  const byKey = new Map(aliases.map((alias) => [keyOf(cleanLine(alias)), cleanLine(alias)]));
  byKey.delete(keyOf(name));
  byKey.delete('');
  return [...byKey.values()].slice(0, MOST_ALIASES);
}
