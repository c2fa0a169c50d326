import { foldForIndex } from '../../shared/base/fold-text.ts';
import { newId } from '../../shared/base/new-id.ts';
import type { DocumentJson } from '../../shared/document/json.ts';
import { listFigures } from '../../shared/document/read-document.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { StatusName } from '../../shared/story/status.ts';
import type { StoryChange, VersionCause } from '../../shared/story/story.ts';
import { encodeBody, type StoredBody } from './body.ts';
import type { ArchiveContext } from './context.ts';
import { fieldColumns } from './story-columns.ts';
import { searchedLines, storyColumns } from './story-rows.ts';

/** A full set of values on its way into the archive. */
export interface StoryState {
  readonly id: string;
  /** The laptop that made the story; this one when left out. */
  readonly origin?: string;
  readonly rev: number;
  readonly status: StatusName;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly fields: StoryFields;
  readonly body: DocumentJson;
}

export interface VersionNote {
  readonly cause: VersionCause;
  readonly author: string;
  readonly reason: string;
  readonly parentRev: number | null;
  /** The version from elsewhere that this one brought in. */
  readonly mergedId?: string;
  readonly change: StoryChange;
}

/** A version that was made elsewhere and keeps who made it, when and under which id. */
export interface KnownVersion extends Omit<VersionNote, 'mergedId'> {
  readonly id: string;
  readonly origin: string;
  readonly rev: number;
  readonly savedAt: number;
  readonly words: number;
  readonly changed: readonly string[];
  readonly mergedId: string | null;
  readonly name: string;
  readonly snapshot: Pick<StoryState, 'status' | 'fields' | 'body'> | null;
  readonly digest: string;
}

/** Every so many revisions a version holds the whole story, so that any version is read from few changes. */
const SNAPSHOT_EVERY = 50;

/** The statements that put one story into the tables. They are run inside a transaction of the caller. */
export function prepareStoryWriter({ connection, origin }: ArchiveContext) {
  const written = [
    'rev',
    'status',
    'created_at',
    'updated_at',
    'author',
    'words',
    'characters',
    'photo_count',
    ...fieldColumns,
  ];
  const insertStory = connection.prepare(
    `INSERT INTO story (id, origin, ${written.join(', ')}) VALUES (@id, @origin, ${written.map((name) => `@${name}`).join(', ')})`,
  );
  const updateStory = connection.prepare(
    `UPDATE story SET ${written.map((name) => `${name} = @${name}`).join(', ')} WHERE row = @row`,
  );
  const putBody = connection.prepare('INSERT OR REPLACE INTO body (row, digest, doc) VALUES (?, ?, ?)');
  const putVersion = connection.prepare(
    `INSERT INTO version (id, origin, story_row, rev, parent_rev, merged_id, cause, author, reason, name, saved_at, words, changed, change, snapshot, digest)
     VALUES (@id, @origin, @row, @rev, @parentRev, @mergedId, @cause, @author, @reason, @name, @savedAt, @words, @changed, @change, @snapshot, @digest)`,
  );
  const clearTags = connection.prepare('DELETE FROM story_tag WHERE story_row = ?');
  const putTag = connection.prepare(
    `INSERT OR IGNORE INTO story_tag (story_row, tag_row) SELECT @row, tag.row FROM tag
     WHERE tag.id = coalesce((SELECT tag_id FROM tag_alias WHERE tag_alias.id = @id), @id)`,
  );
  const tagNames = connection.prepare<[number], { name: string; aliases: string }>(
    'SELECT tag.name, tag.aliases FROM story_tag JOIN tag ON tag.row = story_tag.tag_row WHERE story_tag.story_row = ?',
  );
  const clearPhotos = connection.prepare('DELETE FROM story_photo WHERE story_row = ?');
  const putPhoto = connection.prepare(
    `INSERT OR IGNORE INTO story_photo (story_row, photo_id)
     SELECT @row, coalesce((SELECT photo_id FROM photo_alias WHERE photo_alias.id = @id), @id)`,
  );
  const clearSearch = connection.prepare('DELETE FROM search WHERE rowid = ?');
  const putSearch = connection.prepare('INSERT INTO search (rowid, words) VALUES (?, ?)');

  function columnsOf(state: StoryState): Record<string, string | number | null> {
    const { rev, status, createdAt, updatedAt } = state;
    return { ...storyColumns(state.fields, state.body), rev, status, created_at: createdAt, updated_at: updatedAt };
  }

  function putDerived(row: number, { fields, body }: StoryState): void {
    clearTags.run(row);
    for (const id of fields.tags) putTag.run({ row, id });
    clearPhotos.run(row);
    for (const { photoId } of listFigures(body)) if (photoId !== null) putPhoto.run({ row, id: photoId });
    reindex(row, { fields, body });
  }

  /** Puts the story's words into the search index again; needed too when one of its tags is renamed. */
  function reindex(row: number, { fields, body }: Pick<StoryState, 'fields' | 'body'>): void {
    const names = tagNames.all(row).flatMap(({ name, aliases }) => [name, ...(JSON.parse(aliases) as string[])]); // written by tags.ts
    clearSearch.run(row);
    putSearch.run(row, foldForIndex(searchedLines(fields, body, names).join('\n')));
  }

  function addVersion(
    row: number,
    state: StoryState,
    note: VersionNote & { readonly stored: StoredBody; readonly words: number },
  ): void {
    const { fields, body, status, rev } = state;
    const whole = note.cause !== 'edited' || rev % SNAPSHOT_EVERY === 0;
    const changed = [...Object.keys(note.change.fields ?? {}), ...(note.change.blocks === undefined ? [] : ['body'])];
    putKnownVersion(row, {
      id: newId(),
      origin,
      rev,
      parentRev: note.parentRev,
      mergedId: note.mergedId ?? null,
      cause: note.cause,
      author: note.author,
      reason: note.reason,
      name: '',
      savedAt: state.updatedAt,
      words: note.words,
      changed,
      change: note.change,
      snapshot: whole ? { status, fields, body } : null,
      digest: note.stored.digest,
    });
  }

  function putKnownVersion(row: number, version: KnownVersion): void {
    putVersion.run({
      ...version,
      row,
      changed: JSON.stringify(version.changed),
      change: Buffer.from(JSON.stringify(version.change), 'utf8'),
      snapshot: version.snapshot === null ? null : Buffer.from(JSON.stringify(version.snapshot), 'utf8'),
    });
  }

  /** The story as lists, search and the editor find it; `row` is null for one that is not here yet. */
  function putHead(row: number | null, state: StoryState) {
    const stored = encodeBody(state.body);
    const columns = columnsOf(state);
    const at =
      row ?? Number(insertStory.run({ ...columns, id: state.id, origin: state.origin ?? origin }).lastInsertRowid);
    if (row !== null) updateStory.run({ ...columns, row });
    putBody.run(at, stored.digest, stored.bytes);
    putDerived(at, state);
    return { row: at, stored, words: Number(columns['words']) };
  }

  return {
    reindex,

    putHead,
    putKnownVersion,

    insert(state: StoryState, note: VersionNote): { readonly words: number } {
      const { row, stored, words } = putHead(null, state);
      addVersion(row, state, { ...note, stored, words });
      return { words };
    },

    update(row: number, state: StoryState, note: VersionNote): { readonly words: number } {
      const { stored, words } = putHead(row, state);
      addVersion(row, state, { ...note, stored, words });
      return { words };
    },

    /** Keeps a version beside the head: an edit made from a revision that is no longer the newest. */
    keepParallel(row: number, state: StoryState, note: VersionNote): void {
      const stored = encodeBody(state.body);
      addVersion(row, state, { ...note, stored, words: Number(columnsOf(state)['words']) });
    },
  };
}

export type StoryWriter = ReturnType<typeof prepareStoryWriter>;
