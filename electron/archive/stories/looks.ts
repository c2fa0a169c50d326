import type { StoryLook } from '../../../shared/story/story.ts';
import type { ArchiveContext } from '../context.ts';

/** What each person last saw of a story on this laptop. */
export interface Looks {
  /** The newest state the person saw or made; null when they never had the story open. */
  find(storyId: string, person: string): StoryLook | null;
  note(storyId: string, person: string, rev: number): void;
}

export function openLooks({ connection, now, origin }: ArchiveContext): Looks {
  // What a person wrote they have seen, whether or not they closed the story well.
  const findLook = connection.prepare<{ id: string; person: string; origin: string }, StoryLook>(
    `SELECT rev, at FROM (
       SELECT look.rev, look.looked_at AS at FROM story_look AS look JOIN story ON story.row = look.story_row
         WHERE story.id = @id AND look.person = @person
       UNION ALL
       SELECT version.rev, version.saved_at AS at FROM version JOIN story ON story.row = version.story_row
         WHERE story.id = @id AND version.author = @person AND version.origin = @origin
           AND version.cause IN ('created', 'edited', 'restored', 'rescued') AND version.rev > 0)
     ORDER BY rev DESC LIMIT 1`,
  );
  const noteLook = connection.prepare(
    `INSERT INTO story_look (story_row, person, rev, looked_at) SELECT row, @person, @rev, @at FROM story WHERE id = @id
     ON CONFLICT DO UPDATE SET rev = excluded.rev, looked_at = excluded.looked_at WHERE excluded.rev >= rev`,
  );
  return {
    find: (id, person) => findLook.get({ id, person, origin }) ?? null,
    note(id, person, rev) {
      noteLook.run({ id, person, rev, at: now() });
    },
  };
}
