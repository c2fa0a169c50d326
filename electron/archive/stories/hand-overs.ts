import type { Sender } from '../../../shared/bundle/bundle.ts';
import type { StoryContent } from '../../../shared/compare/compare-stories.ts';
import { parentOf } from '../../../shared/merge/ancestry.ts';
import type { TravellingPhoto } from '../../../shared/merge/merge-photo.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { StoryChange, VersionCause } from '../../../shared/story/story.ts';
import type { ArchiveContext } from '../context.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type KnownVersion, prepareStoryWriter, type StoryState } from './story-writer.ts';

/** A story's history as it travels between laptops, and whose it was. */
export interface HandOvers {
  /** Every version, the main line first and oldest first; null when the story is not here. */
  history(storyId: string): readonly KnownVersion[] | null;
  /** A story that was not here, with its history. */
  add(story: StoryState, versions: readonly KnownVersion[]): void;
  /** Makes the story what its last version says; versions that are here already are left out. */
  follow(story: StoryState, versions: readonly KnownVersion[]): void;
  /**
   * Keeps versions from elsewhere beside the main line, each whole. Those that are here, or are about to follow ours, are
   * left out. Of a version whose origin is not here it is said that it grew from `baseRev`. The revisions they have here.
   */
  keepBeside(storyId: string, versions: readonly WholeVersion[], among: BesideWhat): ReadonlyMap<string, number>;
  /** A photo's record as it last came in from another laptop. */
  photoBase(id: string): TravellingPhoto | null;
  notePhotoBase(id: string, record: TravellingPhoto): void;
  /** The same photo or tag is here under `known`. */
  aliasPhoto(id: string, known: string): void;
  aliasTag(id: string, known: string): void;
  findSender(publicKey: string): Sender | null;
  /** The senders of this name whose key is another one. */
  namesakes(sender: { readonly name: string; readonly publicKey: string }): readonly Sender[];
  noteSender(sender: { readonly name: string; readonly publicKey: string }): void;
}

export interface BesideWhat {
  readonly baseRev: number | null;
  readonly following?: readonly KnownVersion[];
}

/** A version that can be read without any before it. */
export interface WholeVersion extends KnownVersion {
  readonly snapshot: StoryContent & { readonly status: StatusName };
}

interface VersionRow extends Omit<KnownVersion, 'changed' | 'change' | 'snapshot'> {
  readonly changed: string;
  readonly change: Buffer;
  readonly snapshot: Buffer | null;
  readonly cause: VersionCause;
}

export function openHandOvers(context: ArchiveContext, index: SearchIndex): HandOvers {
  const { connection, now } = context;
  const writer = prepareStoryWriter(context, index);
  const findRow = connection.prepare<[string], { row: number }>('SELECT row FROM story WHERE id = ?');
  // The whole history, its main line first.
  const readVersions = connection.prepare<[number], VersionRow>(
    `SELECT id, origin, rev, parent_rev AS parentRev, merged_id AS mergedId, cause, author, reason, name, saved_at AS savedAt, words,
       changed, change, snapshot, digest
     FROM version WHERE story_row = ? ORDER BY rev < 0, abs(rev)`,
  );
  const readIds = connection.prepare<[number], { id: string; rev: number }>(
    'SELECT id, rev FROM version WHERE story_row = ?',
  );
  const putPhotoAlias = connection.prepare('INSERT OR REPLACE INTO photo_alias (id, photo_id) VALUES (?, ?)');
  const readBase = connection.prepare<{ id: string }, { state: string }>(
    'SELECT state FROM photo_base WHERE photo_id = coalesce((SELECT photo_id FROM photo_alias WHERE photo_alias.id = @id), @id)',
  );
  const putBase = connection.prepare('INSERT OR REPLACE INTO photo_base (photo_id, state) VALUES (?, ?)');
  const putTagAlias = connection.prepare('INSERT OR REPLACE INTO tag_alias (id, tag_id) VALUES (?, ?)');
  const senderColumns =
    'public_key AS publicKey, name, first_seen_at AS firstSeenAt, last_seen_at AS lastSeenAt FROM sender';
  const readSender = connection.prepare<[string], Sender>(`SELECT ${senderColumns} WHERE public_key = ?`);
  const readNamesakes = connection.prepare<[string, string], Sender>(
    `SELECT ${senderColumns} WHERE name = ? AND public_key <> ? ORDER BY last_seen_at DESC`,
  );
  const putSender = connection.prepare(
    `INSERT INTO sender (public_key, name, first_seen_at, last_seen_at) VALUES (@publicKey, @name, @at, @at)
     ON CONFLICT DO UPDATE SET name = excluded.name, last_seen_at = excluded.last_seen_at`,
  );

  function getRow(storyId: string): number {
    const found = findRow.get(storyId);
    if (found === undefined) throw new Error('A story that is followed is here');
    return found.row;
  }

  function unknown<Version extends KnownVersion>(row: number, versions: readonly Version[]): readonly Version[] {
    const here = new Set(readIds.all(row).map(({ id }) => id));
    return versions.filter(({ id }) => !here.has(id));
  }

  return {
    history(storyId) {
      const found = findRow.get(storyId);
      return found === undefined ? null : readVersions.all(found.row).map(toVersion);
    },

    add(story, versions) {
      const { row } = writer.putHead(null, story);
      for (const version of versions) writer.putKnownVersion(row, version);
    },

    follow(story, versions) {
      const row = getRow(story.id);
      writer.putHead(row, story);
      for (const version of unknown(row, versions)) writer.putKnownVersion(row, version);
    },

    keepBeside(storyId, versions, { baseRev, following = [] }) {
      const row = getRow(storyId);
      const revs = new Map([...following, ...readIds.all(row)].map(({ id, rev }) => [id, rev]));
      const idAt = new Map(versions.map(({ id, rev }) => [rev, id]));
      let rev = [...revs.values()].reduce((least, one) => Math.min(least, one), 0);
      for (const version of versions) {
        if (revs.has(version.id)) continue;
        rev -= 1;
        const parentRev = revs.get(idAt.get(parentOf(version) ?? 0) ?? '') ?? baseRev;
        revs.set(version.id, rev);
        writer.putKnownVersion(row, { ...version, rev, parentRev });
      }
      return revs;
    },

    photoBase(id) {
      const found = readBase.get({ id });
      return found === undefined ? null : (JSON.parse(found.state) as TravellingPhoto); // written below
    },
    notePhotoBase: (id, { metadata, rights, crops }) =>
      void putBase.run(id, JSON.stringify({ metadata, rights, crops })),
    aliasPhoto: (id, known) => void putPhotoAlias.run(id, known),
    aliasTag: (id, known) => void putTagAlias.run(id, known),
    findSender: (publicKey) => readSender.get(publicKey) ?? null,
    namesakes: ({ name, publicKey }) => (name === '' ? [] : readNamesakes.all(name, publicKey)),
    noteSender: (sender) => void putSender.run({ ...sender, at: now() }),
  };
}

function toVersion({ changed, change, snapshot, ...row }: VersionRow): KnownVersion {
  return {
    ...row,
    changed: JSON.parse(changed) as string[], // written by the story writer
    change: JSON.parse(change.toString('utf8')) as StoryChange, // the same
    snapshot: snapshot === null ? null : parseSnapshot(snapshot),
  };
}

function parseSnapshot(snapshot: Buffer): WholeVersion['snapshot'] {
  return JSON.parse(snapshot.toString('utf8')) as WholeVersion['snapshot']; // written by the story writer
}
