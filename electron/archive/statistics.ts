import { setImmediate as breathe } from 'node:timers/promises';
import { formatIsoWithOffset } from '../../shared/base/format-time.ts';
import type { DeskStatistics, NamedTally, Tally } from '../../shared/story/desk-statistics.ts';
import { type StatusName, statusNames } from '../../shared/story/status.ts';
import type { ArchiveContext } from './context.ts';

/** Instants: `from` on, before `until`. */
export interface StatisticsRange {
  readonly from: number;
  readonly until: number;
}

export interface Statistics {
  /** Reads in portions: saves and searches go on meanwhile. */
  read(range: StatisticsRange, zone: string): Promise<DeskStatistics>;
}

type DatedRow = readonly [at: number, status: StatusName, section: string, author: string, words: number];

/** So many index entries are read before other work has its turn. */
const AT_ONCE = 1000;
/** A clock is set back or forward, and a day begins, at a whole quarter of an hour. */
const QUARTER_MS = 900_000;

export function openStatistics({ connection }: ArchiveContext): Statistics {
  // The next stories by date. All of it is in the index.
  const readNext = connection
    .prepare<[number, number, number, number], DatedRow>(
      `SELECT dated_at, status, section, author, words FROM story INDEXED BY story_by_date
       WHERE dated_at >= ? AND dated_at < ? ORDER BY dated_at, status, section, author, words, row LIMIT ? OFFSET ?`,
    )
    .raw();
  // Only these photos are in the index.
  const countUncredited = connection.prepare<[], { count: number }>(
    'SELECT count(*) AS count FROM photo INDEXED BY photo_without_credit WHERE gaps & 2 = 2 AND withdrawn_at IS NULL',
  );

  return {
    async read({ from, until }, zone) {
      const started = performance.now();
      const [days, statuses, sections, authors] = [makeTallies(), makeTallies(), makeTallies(), makeTallies()];
      const whole = { stories: 0, words: 0 };
      const dayOf = makeDays(zone);
      let next = from;
      let skip = 0;
      for (let isMore = true; isMore; ) {
        const rows = readNext.all(next, until, AT_ONCE, skip);
        for (const [at, status, section, author, words] of rows) {
          if (status === 'trashed') continue;
          days.add(dayOf(at), words);
          statuses.add(status, words);
          sections.add(section, words);
          authors.add(author, words);
          whole.stories += 1;
          whole.words += words;
        }
        const last = rows.at(-1)?.[0] ?? until;
        const sameAtEnd = rows.filter(([at]) => at === last).length;
        skip = last === next ? skip + sameAtEnd : sameAtEnd;
        next = last;
        isMore = rows.length === AT_ONCE;
        if (isMore) await breathe();
      }
      return {
        ...whole,
        days: days.list(),
        statuses: statusNames.flatMap((name) => {
          const found = statuses.list().find((one) => one.name === name);
          return found === undefined ? [] : [{ ...found, name }];
        }),
        sections: mostFirst(sections.list()),
        authors: mostFirst(authors.list()),
        photosWithoutCredit: countUncredited.get()?.count ?? 0,
        tookMs: performance.now() - started,
      };
    },
  };
}

function makeTallies() {
  const tallies = new Map<string, { stories: number; words: number }>();
  return {
    add(name: string, words: number) {
      const tally = tallies.get(name);
      if (tally === undefined) tallies.set(name, { stories: 1, words });
      else {
        tally.stories += 1;
        tally.words += words;
      }
    },
    list: (): readonly NamedTally[] => [...tallies].map(([name, tally]) => ({ name, ...tally })),
  };
}

function mostFirst(tallies: readonly NamedTally[]): readonly NamedTally[] {
  const most = (one: Tally, other: Tally) => other.stories - one.stories || other.words - one.words;
  return tallies.toSorted(most);
}

/** Stories come by date, so that a day is looked up once a quarter of an hour. */
function makeDays(zone: string): (at: number) => string {
  let quarter = Number.NaN;
  let day = '';
  return (at) => {
    const found = Math.floor(at / QUARTER_MS);
    if (found !== quarter) day = formatIsoWithOffset(at, zone).slice(0, 10);
    quarter = found;
    return day;
  };
}
