import type { StorySearch } from '../../shared/bridge/calls.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import type { ArchiveContext } from './context.ts';
import { splitQuery, toMatch } from './match-words.ts';
import { makeSnippet } from './snippet.ts';
import {
  type HeadRow,
  headColumns,
  type ListRow,
  listColumns,
  searchedLines,
  toStory,
  toStoryRow,
} from './story-rows.ts';

export interface Search {
  /** Stories that hold every word of the query (the last one may be unfinished), newest first. Any text is a legal query. */
  search(query: { readonly query: string; readonly limit: number }): StorySearch;
}

/** Words this long are looked up whole first: longer prefixes than the index keeps would read every matching list. */
const INDEXED_PREFIX = 5;
const MOST_COUNTED = 1000;

export function openSearch({ connection }: ArchiveContext): Search {
  // The newest stories whose index entry holds all the words. FTS5 streams by rowid and stops at the limit.
  const findRows = connection.prepare<[string, number], ListRow>(
    `SELECT ${listColumns} FROM search JOIN story ON story.row = search.rowid
     WHERE search MATCH ? AND story.status <> 'trashed' ORDER BY search.rowid DESC LIMIT ?`,
  );
  const countRows = connection.prepare<[string, number], { count: number }>(
    'SELECT count(*) AS count FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)',
  );
  const readHead = connection.prepare<[number], HeadRow>(
    `SELECT ${headColumns} FROM story JOIN body ON body.row = story.row WHERE story.row = ?`,
  );

  function withSnippet(row: ListRow, words: readonly string[]): StoryRow {
    const head = readHead.get(row.row);
    if (head === undefined) return toStoryRow(row);
    const { fields, body } = toStory(head);
    const snippet = makeSnippet(searchedLines({ ...fields, headline: '' }, body, []), words);
    return snippet === null ? toStoryRow(row) : { ...toStoryRow(row), snippet };
  }

  return {
    search({ query, limit }) {
      const started = performance.now();
      const words = splitQuery(query);
      if (words.length === 0) return { stories: [], total: 0, tookMs: 0 };
      const last = words[words.length - 1] ?? '';
      let match = toMatch(words, { lastIsPrefix: false });
      let rows = last.length > INDEXED_PREFIX ? findRows.all(match, limit) : [];
      if (rows.length < limit) {
        match = toMatch(words, { lastIsPrefix: true });
        rows = findRows.all(match, limit);
      }
      const total = rows.length < limit ? rows.length : (countRows.get(match, MOST_COUNTED)?.count ?? rows.length);
      return { stories: rows.map((row) => withSnippet(row, words)), total, tookMs: performance.now() - started };
    },
  };
}
