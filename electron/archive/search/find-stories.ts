import { needsText, type TextMatcher } from '../../../shared/search/match-text.ts';
import type { SearchQuery } from '../../../shared/search/query.ts';
import type { Connection } from '../file/database.ts';
import { type ListRow, listColumns } from '../stories/story-rows.ts';
import type { SearchPlan } from './build-match.ts';

export interface FoundStories {
  readonly rows: readonly ListRow[];
  /** The row below which to go on, newest first; null when everything found was looked at. */
  readonly nextRow: number | null;
}

export interface Finding {
  readonly query: SearchQuery;
  readonly matcher: TextMatcher;
  readonly plan: SearchPlan;
  readonly limit: number;
  readonly now: number;
  /** The searched texts of a story. */
  readonly readLines: (row: number) => Iterable<string>;
}

/** So many of the best of each list are weighed against each other. */
const WINDOW = 40;
/** Texts one page reads at most to see whether a story is meant; the next page goes on from there. */
const MOST_READ = 120;

/** Above every row. */
export const TOP = Number.MAX_SAFE_INTEGER;

/** Finds the stories of a plan: the best first, then, page by page, all of them from the newest on. */
export function prepareFinding(connection: Connection) {
  const from = `SELECT ${listColumns} FROM search CROSS JOIN story ON story.row = search.rowid WHERE search MATCH ? AND search.rowid < CAST(? AS INTEGER)`;
  // A JavaScript number is bound as a REAL, and a bound that is no INTEGER FTS5 leaves to SQLite.
  // The newest stories below a row whose index entry matches. FTS5 streams by rowid and stops at the limit.
  const newest = connection.prepare<[string, number, number], ListRow>(`${from} ORDER BY search.rowid DESC LIMIT ?`);
  // The same, dated within a stretch of time: the index knows days in UTC only.
  const newestDated = connection.prepare<[string, number, number, number, number], ListRow>(
    `${from} AND coalesce(story.published_at, story.updated_at) >= ? AND coalesce(story.published_at, story.updated_at) < ?
     ORDER BY search.rowid DESC LIMIT ?`,
  );

  function read({ dates }: SearchPlan, match: string, below: number, limit: number): readonly ListRow[] {
    if (!dates.isBounded) return newest.all(match, below, limit);
    return newestDated.all(match, below, dates.from, dates.until, limit);
  }

  return {
    best(finding: Finding): FoundStories {
      const { query, matcher, plan, limit, now, readLines } = finding;
      const candidates = new Map<number, Candidate>();
      const most = Math.max(WINDOW, limit);
      const newestFound = read(plan, plan.all, TOP, most);
      for (const row of newestFound) addCandidate(candidates, row, 0);
      // One story is in the right order whatever it holds.
      if (candidates.size > 1)
        for (const list of plan.better)
          for (const row of read(plan, list.match, TOP, most)) addCandidate(candidates, row, list.weight);
      const rows = rank([...candidates.values()], now)
        .filter(takeSome(limit, ({ row }) => !needsText(query) || matcher.isMeant(readLines(row.row))))
        .map(({ row }) => row);
      if (rows.length === limit) return { rows, nextRow: TOP };
      if (newestFound.length < most) return { rows, nextRow: null };
      const older = readBelow({ ...finding, limit: limit - rows.length }, newestFound[most - 1]?.row ?? TOP);
      return { rows: [...rows, ...older.rows], nextRow: older.nextRow };
    },

    below: readBelow,
  };

  /** Found stories older than a row, newest first. */
  function readBelow({ query, matcher, plan, limit, readLines }: Finding, start: number): FoundStories {
    const isRead = needsText(query);
    const rows: ListRow[] = [];
    let below = start;
    for (let looked = 0; looked < MOST_READ; looked += limit) {
      const page = read(plan, plan.all, below, limit);
      for (const row of page) {
        below = row.row;
        if (!isRead || matcher.isMeant(readLines(row.row))) rows.push(row);
        if (rows.length === limit) return { rows, nextRow: below };
      }
      if (page.length < limit) return { rows, nextRow: null };
    }
    return { rows, nextRow: below };
  }
}

interface Candidate {
  readonly row: ListRow;
  readonly weight: number;
}

/** A story of several lists is wanted as much as the best of them says. */
function addCandidate(candidates: Map<number, Candidate>, row: ListRow, weight: number): void {
  const known = candidates.get(row.row);
  candidates.set(row.row, { row, weight: Math.max(weight, known?.weight ?? 0) });
}

function rank(candidates: readonly Candidate[], now: number): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate, now) }))
    .sort((a, b) => b.score - a.score || b.candidate.row.row - a.candidate.row.row)
    .map(({ candidate }) => candidate);
}

const MONTH_MS = 30 * 86_400_000;

/** A story in whose headline the words stand is wanted before a newer one that only mentions them, for about a year. */
function score({ row, weight }: Candidate, now: number): number {
  const months = Math.max(now - (row.published_at ?? row.updated_at), 0) / MONTH_MS;
  return weight + 4 / (1 + months / 6);
}

/** A filter that asks no more once it has let enough through: each answer may cost the reading of a text. */
function takeSome<Value>(most: number, isWanted: (value: Value) => boolean): (value: Value) => boolean {
  let taken = 0;
  return (value) => {
    if (taken === most || !isWanted(value)) return false;
    taken += 1;
    return true;
  };
}
