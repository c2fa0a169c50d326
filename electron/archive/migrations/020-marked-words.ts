import type { Migration } from '../file/migration.ts';
import { readMarkedWords } from '../search/marked-words.ts';

/** The words with marks in the search index, so that an unfinished one is found as quickly as a whole one. */
export const markedWords: Migration = {
  name: 'marked-words',
  sql: 'CREATE TABLE marked_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;',
  fill: readMarkedWords,
};
