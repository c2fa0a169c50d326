import type { Connection } from '../file/database.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type HeadRow, headColumns, toStory } from '../stories/story-rows.ts';

export interface TagFollower {
  /** Notes stories whose tags are others now, inside a transaction of the caller. */
  note(storyRows: readonly number[]): void;
  /** Gives stories the tags their lists mean now, inside a transaction of the caller; search does not know of it. */
  regroup(storyRows: readonly number[]): void;
  /** Lets up to `most` noted stories follow, in one transaction; returns how many still wait. */
  follow(most: number): number;
  waiting(): number;
}

/**
 * After a change of tags the stories' own lists stay as they are; which tags they mean (`story_tag`) and what search
 * finds them by is made again, story by story.
 */
export function openTagFollower(connection: Connection, index: SearchIndex): TagFollower {
  const note = connection.prepare('INSERT OR IGNORE INTO tag_follow (story_row) VALUES (?)');
  const count = connection.prepare<[], { count: number }>('SELECT count(*) AS count FROM tag_follow');
  const readNoted = connection.prepare<[number], HeadRow>(
    `SELECT ${headColumns} FROM tag_follow JOIN story ON story.row = tag_follow.story_row JOIN body ON body.row = story.row LIMIT ?`,
  );
  const clearTags = connection.prepare('DELETE FROM story_tag WHERE story_row = ?');
  const putTags = connection.prepare<{ row: number }>(
    `INSERT OR IGNORE INTO story_tag (story_row, tag_row)
     SELECT @row, tag.row FROM story JOIN json_each(story.tags) AS one
       JOIN tag ON tag.id = coalesce((SELECT tag_id FROM tag_alias WHERE tag_alias.id = one.value), one.value)
     WHERE story.row = @row`,
  );
  const done = connection.prepare('DELETE FROM tag_follow WHERE story_row = ?');

  function regroupOne(row: number): void {
    clearTags.run(row);
    putTags.run({ row });
  }

  return {
    regroup(storyRows) {
      for (const row of storyRows) regroupOne(row);
    },
    note(storyRows) {
      for (const row of storyRows) note.run(row);
    },
    follow(most) {
      return connection
        .transaction(() => {
          index.holdBack(() => {
            for (const head of readNoted.all(most)) {
              regroupOne(head.row);
              index.put(head.row, toStory(head));
              done.run(head.row);
            }
          });
          return count.get()?.count ?? 0;
        })
        .immediate();
    },
    waiting: () => count.get()?.count ?? 0,
  };
}
