import type { Statement } from 'better-sqlite3';
import { newId } from '../../../shared/base/new-id.ts';
import type { DocumentJson } from '../../../shared/document/json.ts';
import { listFigures } from '../../../shared/document/read-document.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { StoryChange, VersionCause } from '../../../shared/story/story.ts';
import type { ArchiveContext } from '../context.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { encodeBody, type StoredBody } from './body.ts';
import { columnOf, fieldColumns } from './story-columns.ts';
import { storyColumns } from './story-rows.ts';

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

const ALWAYS_WRITTEN = ['rev', 'status', 'updated_at', 'words', 'characters', 'photo_count'] as const;
const DERIVED_OF_BYLINES = ['author', 'author_key'] as const;
const DERIVED_OF_HEADLINE = ['headline_key'] as const;

/** The columns that an edit of these fields may change, in a fixed order. */
function writtenBy(fields: readonly string[]): readonly string[] {
  return [
    ...ALWAYS_WRITTEN,
    ...(fields.includes('bylines') ? DERIVED_OF_BYLINES : []),
    ...(fields.includes('headline') ? DERIVED_OF_HEADLINE : []),
    ...fields.map(columnOf).sort(),
  ];
}

/** Every so many revisions a version holds the whole story, so that any version is read from few changes. */
const SNAPSHOT_EVERY = 50;

/** The statements that put one story into the tables. They are run inside a transaction of the caller. */
export function prepareStoryWriter({ connection, origin }: ArchiveContext, index: SearchIndex) {
  const written = [...ALWAYS_WRITTEN, ...DERIVED_OF_BYLINES, ...DERIVED_OF_HEADLINE, 'created_at', ...fieldColumns];
  const insertStory = connection.prepare(
    `INSERT INTO story (id, origin, ${written.join(', ')}) VALUES (@id, @origin, ${written.map((name) => `@${name}`).join(', ')})`,
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
  const clearPhotos = connection.prepare('DELETE FROM story_photo WHERE story_row = ?');
  const putPhoto = connection.prepare(
    `INSERT OR IGNORE INTO story_photo (story_row, photo_id)
     SELECT @row, coalesce((SELECT photo_id FROM photo_alias WHERE photo_alias.id = @id), @id)`,
  );

  /** SQLite writes an index anew for every column it is told to set, so only what may have changed is set. */
  const updates = new Map<string, Statement<[Record<string, string | number | null>]>>();
  function updateOf(note: VersionNote | null): Statement<[Record<string, string | number | null>]> {
    const isEdit = note?.cause === 'edited' || note?.cause === 'status';
    const columns = isEdit ? writtenBy(Object.keys(note.change.fields ?? {})) : written;
    const key = columns.join(', ');
    const known = updates.get(key);
    if (known !== undefined) return known;
    const set = columns.map((name) => `${name} = @${name}`).join(', ');
    const statement = connection.prepare<[Record<string, string | number | null>]>(
      `UPDATE story SET ${set} WHERE row = @row`,
    );
    updates.set(key, statement);
    return statement;
  }

  function columnsOf(state: StoryState): Record<string, string | number | null> {
    const { rev, status, createdAt, updatedAt } = state;
    return { ...storyColumns(state.fields, state.body), rev, status, created_at: createdAt, updated_at: updatedAt };
  }

  function putDerived(row: number, state: StoryState): void {
    const { fields, body } = state;
    clearTags.run(row);
    for (const id of fields.tags) putTag.run({ row, id });
    clearPhotos.run(row);
    for (const { photoId } of listFigures(body)) if (photoId !== null) putPhoto.run({ row, id: photoId });
    index.put(row, state);
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

  /**
   * The story as lists, search and the editor find it; `row` is null for one that is not here yet. Without a note of what
   * changed, everything may have.
   */
  function putHead(row: number | null, state: StoryState, note: VersionNote | null = null) {
    const stored = encodeBody(state.body);
    const columns = columnsOf(state);
    const at =
      row ?? Number(insertStory.run({ ...columns, id: state.id, origin: state.origin ?? origin }).lastInsertRowid);
    if (row !== null) updateOf(note).run({ ...columns, row });
    putBody.run(at, stored.digest, stored.bytes);
    putDerived(at, state);
    return { row: at, stored, words: Number(columns['words']) };
  }

  return {
    putHead,
    putKnownVersion,

    insert(state: StoryState, note: VersionNote): { readonly words: number } {
      const { row, stored, words } = putHead(null, state);
      addVersion(row, state, { ...note, stored, words });
      return { words };
    },

    update(row: number, state: StoryState, note: VersionNote): { readonly words: number } {
      const { stored, words } = putHead(row, state, note);
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
