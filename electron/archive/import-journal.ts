import { foldForIndex } from '../../shared/base/fold-text.ts';
import { sortKey } from '../../shared/base/sort-key.ts';
import type { ArchiveContext } from './context.ts';

export interface ImportJournal {
  /** True when the source with this digest was taken before. */
  has(digest: Buffer): boolean;
  note(digest: Buffer, storyId: string): void;
  /** A story of nearly this headline within two days of the time, if there is one. */
  findNear(headline: string, at: number): { readonly id: string; readonly headline: string } | null;
}

const TWO_DAYS_MS = 2 * 86_400_000;
const MOST_COMPARED = 50;
/** So many of their words are the same. */
const NEARLY = 0.85;

export function openImportJournal({ connection }: ArchiveContext): ImportJournal {
  const find = connection.prepare<[Buffer], { found: number }>('SELECT 1 AS found FROM import_entry WHERE digest = ?');
  const put = connection.prepare(
    'INSERT OR IGNORE INTO import_entry (digest, story_row) SELECT ?, row FROM story WHERE id = ?',
  );
  // Which stories of about this time have a headline that begins like this?
  const readNear = connection.prepare<[string, number, number, number], { id: string; headline: string }>(
    `SELECT id, headline FROM story INDEXED BY story_by_beginning
     WHERE substr(headline_key, 1, 16) = substr(?, 1, 16) AND dated_at BETWEEN ? AND ? AND status <> 'trashed' LIMIT ?`,
  );

  return {
    has: (digest) => find.get(digest) !== undefined,
    note: (digest, storyId) => void put.run(digest, storyId),
    findNear(headline, at) {
      if (headline === '') return null;
      const near = readNear.all(sortKey(headline), at - TWO_DAYS_MS, at + TWO_DAYS_MS, MOST_COMPARED);
      return near.find((one) => isNearly(one.headline, headline)) ?? null;
    },
  };
}

/**
 * By their words without marks, the order aside. With other numbers they are two of a row, not one told twice: the gold
 * price of each day, the rounds of a league.
 */
function isNearly(one: string, other: string): boolean {
  const [first, second] = [new Set(foldForIndex(one).split(' ')), new Set(foldForIndex(other).split(' '))];
  const isShared = (word: string) => first.has(word) && second.has(word);
  if ([...first, ...second].some((word) => /\d/.test(word) && !isShared(word))) return false;
  const shared = [...first].filter(isShared).length;
  return (2 * shared) / (first.size + second.size) >= NEARLY;
}
