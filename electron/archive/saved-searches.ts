import { cleanLine } from '../../shared/base/clean-text.ts';
import { newId } from '../../shared/base/new-id.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { SavedSearch } from '../../shared/search/saved-search.ts';
import type { ArchiveContext } from './context.ts';

/** Searches with a name, which everybody who works with the archive sees on the Desk. */
export interface SavedSearches {
  /** By name, in Vietnamese order. */
  list(): readonly SavedSearch[];
  add(search: Pick<SavedSearch, 'name' | 'query'>): SavedSearch;
  /** Fails: search-not-found. */
  change(search: SavedSearch): void;
  /** It can be put back. Fails: search-not-found. */
  remove(id: string): void;
  /** Fails: search-not-found. */
  putBack(id: string): void;
}

export function openSavedSearches({ connection, origin, now }: ArchiveContext): SavedSearches {
  const read = connection.prepare<[], SavedSearch>('SELECT id, name, query FROM saved_search WHERE removed_at IS NULL');
  const insert = connection.prepare(
    'INSERT INTO saved_search (id, origin, name, query, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  const update = connection.prepare('UPDATE saved_search SET name = ?, query = ? WHERE id = ?');
  const setRemoved = connection.prepare('UPDATE saved_search SET removed_at = ? WHERE id = ?');

  function requireOne(changes: number, id: string): void {
    if (changes === 0) throw fail('search-not-found', { id });
  }

  return {
    list() {
      const { compare } = new Intl.Collator('vi'); // made only here: the first one takes milliseconds of every command
      return read.all().sort((a, b) => compare(a.name, b.name));
    },
    add({ name, query }) {
      const saved = { id: newId(), name: cleanLine(name), query: cleanQuery(query) };
      insert.run(saved.id, origin, saved.name, saved.query, now());
      return saved;
    },
    change: ({ id, name, query }) => requireOne(update.run(cleanLine(name), cleanQuery(query), id).changes, id),
    remove: (id) => requireOne(setRemoved.run(now(), id).changes, id),
    putBack: (id) => requireOne(setRemoved.run(null, id).changes, id),
  };
}

/** A space at the end says that the last word is whole, and stays. */
function cleanQuery(query: string): string {
  return /\s$/u.test(query) ? `${cleanLine(query)} ` : cleanLine(query);
}
