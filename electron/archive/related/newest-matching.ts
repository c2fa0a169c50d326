import type { Phrase } from '../../../shared/search/query.ts';
import { cutWords } from '../../../shared/search/words.ts';
import type { Connection } from '../file/database.ts';
import { pairsOf, quote, wordTerms } from '../search/build-match.ts';
import { headlineTerm } from '../search/terms.ts';

/** The newest stories of some kind, and about how many there are in all. */
export interface NewestMatching {
  readonly rows: readonly number[];
  readonly count: number;
}

/** So many of the newest are looked at for each tag, name and pair of words. */
export const NEWEST = 60;

/** Finds stories by what the search index and the tags hold of them; each answer looks at `NEWEST` rows of a list. */
export function prepareNewest(connection: Connection) {
  // The newest stories whose index entry matches; FTS5 streams by rowid and stops at the limit.
  const matching = connection
    .prepare<[string, number], number>('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?')
    .pluck();
  const tagged = connection
    .prepare<[number, number], number>(
      'SELECT story_row FROM story_tag WHERE tag_row = ? ORDER BY story_row DESC LIMIT ?',
    )
    .pluck();
  const lastRow = connection.prepare<[], number | null>('SELECT max(row) FROM story').pluck();

  /** Counted where all are there, else judged by how closely the newest follow each other. */
  function counted(rows: readonly number[], top: number): NewestMatching {
    const oldest = rows.at(-1) ?? 0;
    const isAll = rows.length < NEWEST;
    return { rows, count: isAll ? rows.length : Math.round((rows.length * top) / Math.max(top - oldest + 1, 1)) };
  }

  return {
    lastRow: () => lastRow.get() ?? 0,
    withTag: (tagRow: number): readonly number[] => tagged.all(tagRow, NEWEST),
    /** Stories in whose text these words stand side by side, and some where they only do so by pieces. */
    withPhrase(phrase: Phrase, top: number): NewestMatching {
      // Two pairs of three words say nearly all; each term costs a search in every part of the index.
      const terms = phrase.length > 2 ? pairsOf(phrase) : [...phrase.flatMap(wordTerms), ...pairsOf(phrase)];
      return counted(matching.all(terms.join(' AND '), NEWEST), top);
    },
    /** Stories with both words in the headline, most of them side by side. */
    withPairInHeadline(pair: string, top: number): NewestMatching {
      const terms = cutWords(pair).map(({ folded }) => quote(headlineTerm(folded)));
      return counted(matching.all(terms.join(' AND '), NEWEST), top);
    },
  };
}
