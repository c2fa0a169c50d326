import type { Neighbour, Neighbours } from '../../shared/check/check.ts';
import { listLinkedIds } from '../../shared/story/linked-stories.ts';
import type { StatusName } from '../../shared/story/status.ts';
import type { Story } from '../../shared/story/story.ts';
import type { ArchiveContext } from './context.ts';

export interface NeighbourFinder {
  /** What the rest of the archive has to do with a story. */
  of(story: Story): Neighbours;
}

const MOST_NAMED = 5;

export function openNeighbours({ connection }: ArchiveContext): NeighbourFinder {
  const readStatus = connection.prepare<[string], { status: StatusName }>('SELECT status FROM story WHERE id = ?');
  const sameHeadline = connection.prepare<[string, string], Neighbour>(
    `SELECT id, headline FROM story WHERE headline = ? AND id <> ? AND status <> 'trashed' LIMIT ${MOST_NAMED}`,
  );
  const sameSlug = connection.prepare<[string, string], Neighbour>(
    `SELECT id, headline FROM story WHERE slug = ? AND slug <> '' AND id <> ? AND status <> 'trashed' LIMIT ${MOST_NAMED}`,
  );

  return {
    of(story) {
      const { id, fields } = story;
      const linked = listLinkedIds(story).flatMap((one) => {
        const found = readStatus.get(one);
        return found === undefined ? [] : [[one, found.status] as const];
      });
      return {
        linked: new Map(linked),
        sameHeadline: fields.headline === '' ? [] : sameHeadline.all(fields.headline, id),
        sameSlug: fields.slug === '' ? [] : sameSlug.all(fields.slug, id),
      };
    },
  };
}
