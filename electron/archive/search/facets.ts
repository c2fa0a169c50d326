import { formatIsoWithOffset } from '../../../shared/base/format-time.ts';
import type { SearchFacets } from '../../../shared/bridge/calls/story-list.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { Connection } from '../file/database.ts';
import type { SearchPlan } from './build-match.ts';

/** So many stories are looked at one by one; of more, a sample from all times is, and what it holds is scaled up. */
const MOST_READ = 2000;
const STRETCHES = 32;
const MOST_TAGGED = 1000;
const SHOWN = 12;
/** Years are shown without a gap, the newest of them. */
const MOST_YEARS = 30;
/** Texts that are read at most to count what is meant; of more, what the index finds is counted. */
const MOST_ASKED = 100;

interface FacetRow {
  readonly row: number;
  readonly status: StatusName;
  readonly section: string;
  readonly author: string;
  readonly datedAt: number;
}

interface Sample {
  readonly rows: readonly FacetRow[];
  /** How many found stories each of the rows stands for. */
  readonly scale: number;
}

export interface FacetInput {
  readonly plan: SearchPlan;
  /** Asks the text of a story, where the index alone cannot tell; null where it can. */
  readonly isMeant: ((row: number) => boolean) | null;
  /** The IANA zone in which years begin. */
  readonly zone: string;
}

type ReadFacets = (input: FacetInput) => SearchFacets;

export function prepareFacets(connection: Connection): ReadFacets {
  // The found stories of a stretch of rows, the newest first, as far as facets need them. A JavaScript number is bound as
  // a REAL, and a bound that is no INTEGER FTS5 leaves to SQLite: it would read the lists to their end.
  const readStretch = connection.prepare<[string, number, number, number, number, number], FacetRow>(
    `SELECT story.row, story.status, story.section, story.author, coalesce(story.published_at, story.updated_at) AS datedAt
     FROM search CROSS JOIN story ON story.row = search.rowid
     WHERE search MATCH ? AND search.rowid >= CAST(? AS INTEGER) AND search.rowid < CAST(? AS INTEGER)
       AND coalesce(story.published_at, story.updated_at) >= ? AND coalesce(story.published_at, story.updated_at) < ?
     ORDER BY search.rowid DESC LIMIT ?`,
  );
  const readLast = connection.prepare<[], { row: number }>('SELECT max(row) AS row FROM story');
  const countTags = connection.prepare<[string, number], { name: string; count: number }>(
    `SELECT tag.name, count(*) AS count FROM json_each(?) AS found JOIN story_tag ON story_tag.story_row = found.value
     JOIN tag ON tag.row = story_tag.tag_row GROUP BY tag.row ORDER BY count DESC, tag.folded LIMIT ?`,
  );

  function read({ all, dates }: SearchPlan, from: number, until: number, limit: number): readonly FacetRow[] {
    const [earliest, latest] = dates.isBounded ? [dates.from, dates.until] : [-MOST, MOST];
    return readStretch.all(all, from, until, earliest, latest, limit);
  }

  function takeSample(plan: SearchPlan): Sample {
    const last = (readLast.get()?.row ?? 0) + 1;
    const newest = read(plan, 0, last, MOST_READ);
    const oldestRow = newest.at(-1)?.row ?? 0;
    if (newest.length < MOST_READ) return { rows: newest, scale: 1 };
    const likely = (newest.length * last) / (last - oldestRow);
    const share = Math.min(MOST_READ / likely, 1);
    const size = last / STRETCHES;
    const rows = Array.from({ length: STRETCHES }, (_, index) => {
      const from = Math.round(index * size);
      return read(plan, from, Math.round(from + size * share), MOST_READ);
    }).flat();
    return { rows, scale: 1 / share };
  }

  return ({ plan, isMeant, zone }) => {
    const { rows: found, scale } = takeSample(plan);
    const isSure = isMeant === null || found.length <= MOST_ASKED;
    const rows = isMeant !== null && isSure ? found.filter(({ row }) => isMeant(row)) : found;
    const scaled = (count: number) => Math.round(count * scale);
    const all = (readValue: (row: FacetRow) => string) =>
      countBy(rows, readValue).map(({ value, count }) => ({ value, count: scaled(count) }));
    const top = (readValue: (row: FacetRow) => string) => all(readValue).slice(0, SHOWN);
    const years = all(({ datedAt }) => formatIsoWithOffset(datedAt, zone).slice(0, 4));
    const tagged = thin(rows, MOST_TAGGED).map(({ row }) => row);
    const tagScale = tagged.length === 0 ? 0 : rows.length / tagged.length;
    return {
      total: scaled(rows.length),
      isExact: scale === 1 && isSure && tagScale <= 1,
      status: top(({ status }) => status),
      section: top(({ section }) => section),
      author: top(({ author }) => author),
      year: years.sort((a, b) => (a.value < b.value ? 1 : -1)).slice(0, MOST_YEARS),
      tag: countTags
        .all(JSON.stringify(tagged), SHOWN)
        .map(({ name, count }) => ({ value: name, count: scaled(count * tagScale) })),
    };
  };
}

const MOST = Number.MAX_SAFE_INTEGER;

function countBy(rows: readonly FacetRow[], readValue: (row: FacetRow) => string) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = readValue(row);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** Every so-manieth of the rows, at most so many. */
function thin<Row>(rows: readonly Row[], most: number): readonly Row[] {
  const step = Math.max(Math.ceil(rows.length / most), 1);
  return rows.filter((_, index) => index % step === 0);
}
