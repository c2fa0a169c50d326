import type { Connection } from '../file/database.ts';
import { marked } from './terms.ts';

/**
 * The words with marks that stories have had: what an unfinished one may become. Asked for a beginning, FTS5 reads the
 * whole lists of all words that have it and merges them before it gives the first row; asked for the words, it reads each
 * list only as far as rows are wanted. https://sqlite.org/fts5.html#prefix_indexes
 */
export interface MarkedWords {
  /**
   * Keeps the words of index entries, of which each is its terms with a space between them. Inside a transaction of the
   * caller, before it writes to the index.
   */
  keep(entries: readonly string[]): void;
  /** All that begin so, spelled with these marks. */
  begunBy(exact: string): readonly string[];
}

const SIGN = marked('');

export function openMarkedWords(connection: Connection): MarkedWords {
  const insert = connection.prepare<[string]>('INSERT OR IGNORE INTO marked_word SELECT value FROM json_each(?)');
  const begun = connection
    .prepare<[string, string], string>('SELECT word FROM marked_word WHERE word >= ? AND word < ?')
    .pluck();
  return {
    keep(entries) {
      const words = new Set<string>();
      for (const entry of entries) addWords(words, entry);
      insert.run(JSON.stringify([...words]));
    },
    begunBy: (exact) => begun.all(exact, `${exact}\u{10ffff}`),
  };
}

/** No word holds the sign, so that terms of other kinds need not be cut out. */
function addWords(words: Set<string>, entry: string): void {
  for (let at = entry.indexOf(SIGN); at >= 0; at = entry.indexOf(SIGN, at)) {
    const end = entry.indexOf(' ', at);
    words.add(entry.slice(at + SIGN.length, end < 0 ? undefined : end));
    at += SIGN.length;
  }
}

/** Reads them from an index that was made without them: about five seconds at a million stories. */
export function readMarkedWords(connection: Connection): void {
  connection.exec(`
    CREATE VIRTUAL TABLE temp.search_vocabulary USING fts5vocab ('main', 'search', 'row');
    INSERT OR IGNORE INTO marked_word
      SELECT substr(term, ${SIGN.length + 1}) FROM temp.search_vocabulary WHERE term >= '${SIGN}' AND term < '${SIGN}\u{10ffff}';
    DROP TABLE temp.search_vocabulary;
  `);
}
