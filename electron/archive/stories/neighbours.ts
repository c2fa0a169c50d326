import type { LinkTarget, Neighbour, Neighbours } from '../../../shared/check/check.ts';
import { walkDocument } from '../../../shared/document/read-document.ts';
import { listLinkedIds } from '../../../shared/story/linked-stories.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { ArchiveContext } from '../context.ts';

export interface NeighbourFinder {
  /** What the rest of the archive has to do with a story. */
  of(story: Story): Neighbours;
}

interface TargetRow {
  readonly row: number;
  readonly status: StatusName;
  readonly headline: string;
  readonly correctedAt: number | null;
}

const MOST_NAMED = 5;

export function openNeighbours({ connection }: ArchiveContext): NeighbourFinder {
  const readTarget = connection.prepare<[string], TargetRow>(
    `SELECT row, status, headline, (SELECT max(saved_at) FROM version
       WHERE story_row = story.row AND rev > 0 AND cause IN ('corrected', 'legally-corrected')) AS correctedAt
     FROM story WHERE id = ?`,
  );
  // Did the story ever have this headline? A version says what it changed, or holds the whole of the story.
  const hadHeadline = connection
    .prepare<[number, string], number>(
      `SELECT 1 FROM version WHERE story_row = ? AND rev > 0 AND (changed LIKE '%"headline"%' OR snapshot IS NOT NULL)
         AND coalesce(json_extract(CAST(change AS TEXT), '$.fields.headline'),
           json_extract(CAST(snapshot AS TEXT), '$.fields.headline')) = ? LIMIT 1`,
    )
    .pluck();
  const sameHeadline = connection.prepare<[string, string], Neighbour>(
    `SELECT id, headline FROM story WHERE headline = ? AND id <> ? AND status <> 'trashed' LIMIT ${MOST_NAMED}`,
  );
  const sameSlug = connection.prepare<[string, string], Neighbour>(
    `SELECT id, headline FROM story WHERE slug = ? AND slug <> '' AND id <> ? AND status <> 'trashed' LIMIT ${MOST_NAMED}`,
  );

  function findTarget(id: string, said: readonly string[]): LinkTarget | null {
    const found = readTarget.get(id);
    if (found === undefined) return null;
    const { row, status, headline, correctedAt } = found;
    const others = said.filter((one) => one !== '' && one !== headline);
    const formerHeadlines = new Set(others.filter((one) => hadHeadline.get(row, one) === 1));
    return { status, headline, formerHeadlines, correctedAt };
  }

  return {
    of(story) {
      const { id, fields } = story;
      const said = saidHeadlines(story);
      const linked = listLinkedIds(story).flatMap((one) => {
        const target = findTarget(one, said.get(one) ?? []);
        return target === null ? [] : [[one, target] as const];
      });
      return {
        linked: new Map(linked),
        sameHeadline: fields.headline === '' ? [] : sameHeadline.all(fields.headline, id),
        sameSlug: fields.slug === '' ? [] : sameSlug.all(fields.slug, id),
      };
    },
  };
}

/** What a story calls those it points to, by their id. */
function saidHeadlines({ fields, body }: Story): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  const add = (id: unknown, headline: unknown) => {
    if (typeof id === 'string' && typeof headline === 'string') said.set(id, [...(said.get(id) ?? []), headline]);
  };
  for (const { storyId, headline } of fields.related) add(storyId, headline);
  walkDocument(body, ({ type, attrs }) => {
    if (type === 'relatedLink') add(attrs?.['storyId'], attrs?.['headline']);
    return true;
  });
  return said;
}
