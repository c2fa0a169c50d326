import type { DocumentJson } from '../../../shared/document/json.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { Connection } from '../database.ts';
import { type HeadRow, headColumns, searchedLines, toStory } from '../story-rows.ts';
import { storyTerms } from './story-terms.ts';

export interface IndexedHead {
  readonly fields: StoryFields;
  readonly body: DocumentJson;
  readonly status: StatusName;
  readonly updatedAt: number;
}

export interface SearchIndex {
  /** Puts in a story that is not in the index. Inside a transaction of the caller. */
  add(row: number, story: IndexedHead): void;
  /** Puts the story's words into the index, in the place of what was there. Inside a transaction of the caller. */
  put(row: number, story: IndexedHead): void;
  /** The terms the story should be found by. */
  termsOf(row: number, story: IndexedHead): string;
  /**
   * Indexes every story that is not, a portion to a transaction, so that it goes on where it was interrupted. An index
   * made by other rules than this version's is emptied first. Returns how many stories were put in.
   */
  complete(onProgress?: (done: number) => void): number;
  /** Forgets the whole index, to be made again by `complete`. */
  clear(): void;
}

/** Counts the rules by which terms are made: an index made by others is made again when the archive is opened. */
export const INDEX_RULES = 1;

const PORTION = 500;

/** False when stories are not in the index, or were put in by other rules. */
export function isIndexCurrent(connection: Connection): boolean {
  const state = connection
    .prepare<[], { rules: number; lastRow: number }>('SELECT rules, last_row AS lastRow FROM search_state')
    .get();
  return state?.rules === INDEX_RULES && state.lastRow === Number.MAX_SAFE_INTEGER;
}

export function openSearchIndex(connection: Connection): SearchIndex {
  const tagsOf = connection.prepare<[number], { row: number; name: string; aliases: string }>(
    'SELECT tag.row, tag.name, tag.aliases FROM story_tag JOIN tag ON tag.row = story_tag.tag_row WHERE story_tag.story_row = ?',
  );
  const remove = connection.prepare('DELETE FROM search WHERE rowid = ?');
  const insert = connection.prepare('INSERT INTO search (rowid, terms) VALUES (?, ?)');
  const readState = connection.prepare<[], { rules: number; lastRow: number }>(
    'SELECT rules, last_row AS lastRow FROM search_state',
  );
  const saveState = connection.prepare('UPDATE search_state SET rules = ?, last_row = ?');
  // The next stories that are not indexed yet, oldest first.
  const readUnindexed = connection.prepare<[number, number], HeadRow>(
    `SELECT ${headColumns} FROM story JOIN body ON body.row = story.row WHERE story.row > ? ORDER BY story.row LIMIT ?`,
  );

  function termsOf(row: number, { fields, body, status, updatedAt }: IndexedHead): string {
    const tags = tagsOf.all(row);
    const names = tags.flatMap(({ name, aliases }) => [name, ...(JSON.parse(aliases) as string[])]); // written by tags.ts
    const lines = searchedLines(fields, body, names);
    return storyTerms({ fields, body, status, updatedAt, lines, tagRows: tags.map((tag) => tag.row) });
  }

  function indexPortion(after: number): { readonly last: number; readonly count: number } {
    const heads = readUnindexed.all(after, PORTION);
    for (const head of heads) insert.run(head.row, termsOf(head.row, toStory(head)));
    const last = heads.at(-1)?.row ?? after;
    saveState.run(INDEX_RULES, heads.length < PORTION ? Number.MAX_SAFE_INTEGER : last);
    return { last, count: heads.length };
  }

  function clear(): void {
    connection
      .transaction(() => {
        connection.exec("INSERT INTO search (search) VALUES ('delete-all')");
        saveState.run(INDEX_RULES, 0);
      })
      .immediate();
  }

  return {
    add: (row, story) => insert.run(row, termsOf(row, story)),
    put(row, story) {
      remove.run(row);
      insert.run(row, termsOf(row, story));
    },
    termsOf,
    complete(onProgress) {
      if (readState.get()?.rules !== INDEX_RULES) clear();
      let after = readState.get()?.lastRow ?? 0;
      let done = 0;
      while (after < Number.MAX_SAFE_INTEGER) {
        const { last, count } = connection.transaction(() => indexPortion(after)).immediate();
        done += count;
        onProgress?.(done);
        after = count < PORTION ? Number.MAX_SAFE_INTEGER : last;
      }
      return done;
    },
    clear,
  };
}
