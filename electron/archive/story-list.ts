import type { DeskCounts, StoryList, StoryListInput } from '../../shared/bridge/calls.ts';
import { type StatusName, statusNames } from '../../shared/story/status.ts';
import type { Connection } from './database.ts';
import { type ListRow, listColumns, toStoryRow } from './story-rows.ts';

interface CountRow {
  readonly status: StatusName;
  readonly section: string;
  readonly count: number;
}

/** Lists by keyset: the next page starts after the last row of this one, so its cost does not grow with depth. */
export function openStoryList(connection: Connection): {
  list(input: StoryListInput): StoryList;
  counts(): DeskCounts;
} {
  const readCounts = connection.prepare<[], CountRow>('SELECT status, section, count FROM story_count WHERE count > 0');
  const countByTag = connection.prepare<[string], { count: number }>(
    'SELECT count(*) AS count FROM story_tag JOIN tag ON tag.row = story_tag.tag_row WHERE tag.id = ?',
  );

  function total({ statuses, section, tagId }: StoryListInput): number {
    if (tagId !== undefined) return countByTag.get(tagId)?.count ?? 0;
    const wanted = statuses ?? defaultStatuses;
    return readCounts
      .all()
      .filter((row) => wanted.includes(row.status) && (section === undefined || row.section === section))
      .reduce((sum, row) => sum + row.count, 0);
  }

  return {
    list(input) {
      const { where, values } = narrow(input);
      // Which stories of this view come after the given one, newest first?
      const page = connection.prepare<(string | number)[], ListRow>(
        `SELECT ${listColumns} FROM story ${where} ORDER BY story.updated_at DESC, story.id DESC LIMIT ?`,
      );
      const rows = page.all(...values, input.limit + 1);
      return {
        stories: rows.slice(0, input.limit).map(toStoryRow),
        total: total(input),
        more: rows.length > input.limit,
      };
    },

    counts() {
      const byStatus: Partial<Record<StatusName, number>> = {};
      const bySection = new Map<string, number>();
      for (const { status, section, count } of readCounts.all()) {
        byStatus[status] = (byStatus[status] ?? 0) + count;
        if (status !== 'trashed') bySection.set(section, (bySection.get(section) ?? 0) + count);
      }
      return { byStatus, bySection: [...bySection].map(([section, count]) => ({ section, count })) };
    },
  };
}

/** What "all stories" means: everything but the trash. */
const defaultStatuses: StatusName[] = statusNames.filter((name) => name !== 'trashed');

/** "All" is written as an exclusion: with a list of statuses SQLite would sort them together instead of walking story_by_time. */
function narrow({ statuses, section, tagId, after }: StoryListInput) {
  const conditions = [
    statuses === undefined ? "story.status <> 'trashed'" : `story.status IN (${statuses.map(() => '?').join(', ')})`,
  ];
  const values: (string | number)[] = [...(statuses ?? [])];
  if (section !== undefined) {
    conditions.push('story.section = ?');
    values.push(section);
  }
  if (tagId !== undefined) {
    conditions.push(
      'story.row IN (SELECT story_row FROM story_tag JOIN tag ON tag.row = story_tag.tag_row WHERE tag.id = ?)',
    );
    values.push(tagId);
  }
  if (after !== undefined) {
    conditions.push('(story.updated_at, story.id) < (?, ?)');
    values.push(after.updatedAt, after.id);
  }
  return { where: `WHERE ${conditions.join(' AND ')}`, values };
}
