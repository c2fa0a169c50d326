import type { Connection } from '../file/database.ts';
import { marked } from './terms.ts';

/**
 * The words with marks that stories have had: what an unfinished one may become. Asked for a beginning, FTS5 reads the
 * whole lists of all words that have it and merges them before it gives the first row; asked for the words, it reads each
 * list only as far as rows are wanted. https://sqlite.org/fts5.html#prefix_indexes
 */
export interface MarkedWords {
  /** Keeps those of the terms that are such words. Inside a transaction of the caller, before it writes to the index. */
  keep(terms: Iterable<string>): void;
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
    keep(terms) {
      const words = [...terms].filter((term) => term.startsWith(SIGN)).map((term) => term.slice(SIGN.length));
      insert.run(JSON.stringify(words));
    },
    begunBy: (exact) => begun.all(exact, `${exact}\u{10ffff}`),
  };
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
