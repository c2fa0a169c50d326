import type { Byline } from '../../../shared/story/field-kinds.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { Connection } from '../file/database.ts';
import type { Stories } from './stories.ts';
import type { Versions } from './versions.ts';

/** What publishing must know of every published story before it reads any. */
export interface PublishedOutline {
  readonly id: string;
  /** The revision that is out: edits of a published story wait until it is updated or corrected. */
  readonly rev: number;
  /** Published, or made where no time is set. */
  readonly at: number;
  readonly updatedAt: number;
  readonly section: string;
  readonly slug: string;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly tagIds: readonly string[];
}

export interface Published {
  /** Every published story whose embargo is over and which has not expired, newest first. */
  outlines(now: number): readonly PublishedOutline[];
  /** Published stories that wait for the end of their embargo. */
  embargoed(now: number): readonly { readonly id: string; readonly until: number }[];
  photoRevisions(): ReadonlyMap<string, number>;
  /** The stories that were withdrawn or thrown away: no page says anything of them. */
  gone(): ReadonlySet<string>;
  /** The story as it is out. Fails: damaged-body. */
  read(id: string, rev: number): Story;
}

/** What people type, bring back, join or say at the desk waits; every other version is made on purpose and goes out. */
const EDITS = "'edited', 'restored', 'merged', 'rescued', 'parallel', 'overrode', 'noted'";

type OutlineRow = [
  id: string,
  rev: number,
  at: number,
  updatedAt: number,
  section: string,
  slug: string,
  headline: string,
  bylines: string,
  tags: string,
  headRev: number,
];

export function openPublished(
  connection: Connection,
  { stories, versions }: { readonly stories: Pick<Stories, 'get'>; readonly versions: Versions },
): Published {
  // Which stories are out, in the order in which lists show them?
  const readOutlines = connection
    .prepare<[number, number], OutlineRow>(
      `SELECT id, coalesce((SELECT rev FROM version WHERE story_row = story.row AND rev > 0 AND cause NOT IN (${EDITS}) ORDER BY rev DESC LIMIT 1), rev),
         coalesce(published_at, created_at) AS at, updated_at, section, slug, headline, bylines, tags, rev FROM story
       WHERE status = 'published' AND coalesce(embargo_until, 0) <= ? AND coalesce(expires_at, 9e15) > ?
       ORDER BY at DESC, id DESC`,
    )
    .raw();
  const readEmbargoed = connection.prepare<[number], { id: string; until: number }>(
    "SELECT id, embargo_until AS until FROM story WHERE status = 'published' AND embargo_until > ? ORDER BY id",
  );
  const readGone = connection
    .prepare<[], string>("SELECT id FROM story WHERE status IN ('withdrawn', 'trashed')")
    .pluck();
  const readPhotos = connection.prepare<[], [string, number]>('SELECT id, rev FROM photo').raw();
  return {
    outlines: (now) => sortNewestFirst(readOutlines.all(now, now).map((row) => toOutline(row, versions))),
    read: (id, rev) => {
      const head = stories.get(id);
      return head.rev === rev ? head : versions.read(id, rev);
    },
    embargoed: (now) => readEmbargoed.all(now),
    gone: () => new Set(readGone.all()),
    photoRevisions: () => new Map(readPhotos.all()),
  };
}

function toOutline(row: OutlineRow, versions: Versions): PublishedOutline {
  const [id, rev, at, updatedAt, section, slug, headline, bylines, tags, headRev] = row;
  if (rev !== headRev) return outlineOf(versions.read(id, rev));
  const tagIds: readonly string[] = tags === '[]' ? [] : JSON.parse(tags);
  const authors: readonly Byline[] = bylines === '[]' ? [] : JSON.parse(bylines);
  return { id, rev, at, updatedAt, section, slug, headline, authors: writersOf(authors), tagIds };
}

function outlineOf({ id, rev, createdAt, updatedAt, fields }: Story): PublishedOutline {
  const { section, slug, headline, bylines, tags, publishedAt }: StoryFields = fields;
  const at = publishedAt ?? createdAt;
  return { id, rev, at, updatedAt, section, slug, headline, authors: writersOf(bylines), tagIds: tags };
}

function writersOf(bylines: readonly Byline[]): readonly string[] {
  return bylines.filter(({ role, name }) => role === 'text' && name !== '').map(({ name }) => name);
}

/** The database gave nearly this order; an edit may have changed the time of a story that waits. */
function sortNewestFirst(outlines: readonly PublishedOutline[]): readonly PublishedOutline[] {
  return outlines.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
