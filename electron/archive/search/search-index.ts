import type { DocumentJson } from '../../../shared/document/json.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { Connection } from '../file/database.ts';
import { type HeadRow, headColumns, searchedLines, toStory } from '../stories/story-rows.ts';
import { openMarkedWords } from './marked-words.ts';
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
  /**
   * Keeps what is put in during the work for its end, inside a transaction of the caller: FTS5 writes out what it holds at
   * each savepoint and each statement with triggers, a story at a time then.
   */
  holdBack<Value>(work: () => Value): Value;
  /** The terms the story should be found by. */
  termsOf(row: number, story: IndexedHead): string;
  /**
   * Indexes every story that is not, a portion to a transaction, so that it goes on where it was interrupted. An index
   * made by other rules than this version's is emptied first. Returns how many stories were put in.
   */
  complete(): number;
  /** As `complete`, with up to `most` stories, in one transaction. Returns how many were put in and how many still wait. */
  completeSome(most: number): { readonly done: number; readonly waiting: number };
  /** How many stories are not in the index, by their row numbers. */
  waiting(): number;
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
  const markedWords = openMarkedWords(connection);
  const remove = connection.prepare('DELETE FROM search WHERE rowid = ?');
  const insert = connection.prepare('INSERT INTO search (rowid, terms) VALUES (?, ?)');
  const readState = connection.prepare<[], { rules: number; lastRow: number }>(
    'SELECT rules, last_row AS lastRow FROM search_state',
  );
  const saveState = connection.prepare('UPDATE search_state SET rules = ?, last_row = ?');
  const readLast = connection.prepare<[], { row: number | null }>('SELECT max(row) AS row FROM story');
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

  /** The row up to which stories are in the index. */
  function lastIndexed(): number {
    const state = readState.get();
    return state?.rules === INDEX_RULES ? state.lastRow : 0;
  }

  function waiting(): number {
    return Math.max((readLast.get()?.row ?? 0) - lastIndexed(), 0);
  }

  /** A story that was saved meanwhile is in the index already. */
  function indexPortion(most: number): number {
    const heads = readUnindexed.all(lastIndexed(), most);
    putNow(heads.map((head) => [head.row, toStory(head)]));
    const last = heads.at(-1)?.row ?? 0;
    saveState.run(INDEX_RULES, heads.length < most ? Number.MAX_SAFE_INTEGER : last);
    return heads.length;
  }

  let held: Map<number, IndexedHead> | null = null;

  function put(row: number, story: IndexedHead): void {
    if (held === null) putNow([[row, story]]);
    else held.set(row, story);
  }

  function holdBack<Value>(work: () => Value): Value {
    if (held !== null) return work();
    const waiting = new Map<number, IndexedHead>();
    held = waiting;
    let value: Value;
    try {
      value = work();
    } finally {
      held = null;
    }
    putNow([...waiting]);
    return value;
  }

  function putNow(stories: readonly (readonly [row: number, story: IndexedHead])[]): void {
    const entries = stories.map(([row, story]) => ({ row, terms: termsOf(row, story) }));
    // Before any entry, as FTS5 writes out what it holds when another table is written to.
    markedWords.keep(entries.map(({ terms }) => terms));
    for (const { row, terms } of entries) {
      remove.run(row);
      insert.run(row, terms);
    }
  }

  function completeSome(most: number): { readonly done: number; readonly waiting: number } {
    if (readState.get()?.rules !== INDEX_RULES) clear();
    if (lastIndexed() === Number.MAX_SAFE_INTEGER) return { done: 0, waiting: 0 };
    return { done: connection.transaction(indexPortion).immediate(most), waiting: waiting() };
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
    add(row, story) {
      const terms = termsOf(row, story);
      markedWords.keep([terms]);
      insert.run(row, terms);
    },
    put,
    holdBack,
    termsOf,
    complete() {
      let done = 0;
      while (!isIndexCurrent(connection)) done += completeSome(PORTION).done;
      return done;
    },
    completeSome,
    waiting,
    clear,
  };
}
