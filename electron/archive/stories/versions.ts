import { fail } from '../../../shared/bridge/failure.ts';
import type { DocumentJson } from '../../../shared/document/json.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import {
  applyChange,
  type Story,
  type StoryChange,
  type StoryVersion,
  type VersionCause,
} from '../../../shared/story/story.ts';
import { emptyFields, withAllFields } from '../../../shared/story/story-fields.ts';
import type { ArchiveContext } from '../context.ts';
import { encodeBody } from './body.ts';

interface Snapshot {
  readonly status: StatusName;
  readonly fields: StoryFields;
  readonly body: DocumentJson;
}

interface VersionRow {
  readonly id: string;
  readonly rev: number;
  readonly parentRev: number | null;
  readonly mergedId: string | null;
  readonly cause: VersionCause;
  readonly author: string;
  readonly reason: string;
  readonly name: string;
  readonly savedAt: number;
  readonly words: number;
  readonly changed: string;
  readonly status: StatusName | null;
}

interface ChangeRow {
  readonly rev: number;
  readonly saved_at: number;
  readonly change: Buffer;
  readonly snapshot: Buffer | null;
  readonly digest: string;
}

/** The append-only history of every story. Parallel versions, made from a base that was no longer the newest, have negative revisions. */
export interface Versions {
  list(storyId: string): readonly StoryVersion[];
  /** The story as it was at a revision. Fails: story-not-found, version-not-found, damaged-body. */
  read(storyId: string, rev: number): Story;
  /** Gives a version a name; '' takes it away. The only thing about a version that may change. */
  name(storyId: string, rev: number, name: string): void;
  /** The same for a version that has no name yet. */
  nameUnlessNamed(storyId: string, rev: number, name: string): void;
  /** The revision number a parallel version gets. */
  nextParallelRev(storyRow: number): number;
}

export function openVersions({ connection }: ArchiveContext): Versions {
  const findStory = connection.prepare<[string], { row: number; created_at: number }>(
    'SELECT row, created_at FROM story WHERE id = ?',
  );
  // A version that moved the story holds the whole of it, its new status too.
  const listVersions = connection.prepare<[number], VersionRow>(
    `SELECT id, rev, parent_rev AS parentRev, merged_id AS mergedId, cause, author, reason, name, saved_at AS savedAt, words, changed,
       CASE WHEN cause IN ('status', 'updated', 'corrected', 'legally-corrected') THEN json_extract(CAST(snapshot AS TEXT), '$.status') END AS status
     FROM version WHERE story_row = ? ORDER BY seq DESC`,
  );
  // The changes from the newest whole version at or before this one up to it.
  const readChanges = connection.prepare<{ row: number; rev: number }, ChangeRow>(
    `SELECT rev, saved_at, change, snapshot, digest FROM version WHERE story_row = @row AND rev <= @rev AND rev >= (
       SELECT max(rev) FROM version WHERE story_row = @row AND rev <= @rev AND rev > 0 AND snapshot IS NOT NULL) ORDER BY rev`,
  );
  const readOne = connection.prepare<{ row: number; rev: number }, ChangeRow>(
    'SELECT rev, saved_at, change, snapshot, digest FROM version WHERE story_row = @row AND rev = @rev',
  );
  const nameVersion = connection.prepare('UPDATE version SET name = ? WHERE story_row = ? AND rev = ?');
  const nameUnnamed = connection.prepare("UPDATE version SET name = ? WHERE story_row = ? AND rev = ? AND name = ''");
  const leastRev = connection.prepare<[number], { rev: number }>(
    'SELECT min(rev) AS rev FROM version WHERE story_row = ?',
  );

  function storyRow(storyId: string) {
    const found = findStory.get(storyId);
    if (found === undefined) throw fail('story-not-found', { id: storyId });
    return found;
  }

  return {
    list(storyId) {
      const { row } = storyRow(storyId);
      return listVersions.all(row).map((version) => ({ ...version, changed: JSON.parse(version.changed) as string[] })); // written by the story writer
    },

    read(storyId, rev) {
      const { row, created_at: createdAt } = storyRow(storyId);
      const changes = rev < 0 ? readOne.all({ row, rev }) : readChanges.all({ row, rev });
      const last = changes[changes.length - 1];
      if (last?.rev !== rev) throw fail('version-not-found', { rev });
      const state = changes.reduce<Snapshot>(replay, {
        status: 'draft',
        fields: emptyFields,
        body: { type: 'doc', content: [] },
      });
      if (encodeBody(state.body).digest !== last.digest) throw fail('damaged-body', { id: storyId });
      return {
        id: storyId,
        rev,
        status: state.status,
        createdAt,
        updatedAt: last.saved_at,
        fields: state.fields,
        body: state.body,
      };
    },

    name(storyId, rev, name) {
      if (nameVersion.run(name, storyRow(storyId).row, rev).changes === 0) throw fail('version-not-found', { rev });
    },

    nameUnlessNamed(storyId, rev, name) {
      nameUnnamed.run(name, storyRow(storyId).row, rev);
    },

    nextParallelRev(row) {
      return Math.min(leastRev.get(row)?.rev ?? 0, 0) - 1;
    },
  };
}

function replay(state: Snapshot, row: ChangeRow): Snapshot {
  if (row.snapshot !== null) {
    const kept = JSON.parse(row.snapshot.toString('utf8')) as Snapshot; // written by the story writer
    return { ...kept, fields: withAllFields(kept.fields) };
  }
  return applyChange(state, JSON.parse(row.change.toString('utf8')) as StoryChange); // written by the story writer
}
