import { type Archive, openArchive } from '../../../electron/archive/archive.ts';
import { daysOfPeriod, rangeOfPeriod } from '../../../shared/story/statistics-period.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile, timeEach } from '../percentile.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
/** Days of the synthetic archive, from which the desk looks back a month. */
const TODAYS = ['2008-03-31', '2012-09-02', '2016-06-19', '2020-02-29', '2024-11-25'];
const ALL = rangeOfPeriod({ from: null, to: null }, ZONE);

/** The Statistics screen: a month, and everything there is, while the backend goes on answering. */
export const statisticsSpeed: Figure = {
  area: 'archive',
  isOfEachSize: true,
  async measure({ syntheticArchive, size }) {
    const archive = openArchive(await syntheticArchive(), { mode: 'read' });
    try {
      const months = TODAYS.map((day) => rangeOfPeriod(daysOfPeriod('month', day), ZONE));
      const month = await timeReads(archive, [...months, ...months]);
      await archive.statistics.read(ALL, ZONE);
      const whole = await timeReads(archive, [ALL, ALL, ALL]);
      const still = await longestStandstill(() => archive.statistics.read(ALL, ZONE));
      const bare = archive.connection.prepare(
        'SELECT count(*), sum(words) FROM story INDEXED BY story_by_date WHERE dated_at >= ? AND dated_at < ?',
      );
      const naive = archive.connection.prepare(
        "SELECT date(dated_at / 1000, 'unixepoch', '+7 hours') AS day, status, section, author, count(*), sum(words) FROM story NOT INDEXED GROUP BY day, status, section, author",
      );
      const bareMonth = percentile(
        timeEach(months, ({ from, until }) => bare.get(from, until)),
        0.95,
      );
      const bareWhole = percentile(
        timeEach([ALL, ALL], ({ from, until }) => bare.get(from, until), { rounds: 1 }),
        0.5,
      );
      const grouped = percentile(
        timeEach([1], () => naive.all(), { rounds: 1 }),
        0.5,
      );
      const named = (name: string) => ({ area: 'archive' as const, name, stories: size, unit: 'ms' });
      const what = 'the bare count and sum';
      return [
        makeLine({
          ...named('statistics of 30 days, p95'),
          value: percentile(month, 0.95),
          n: month.length,
          limit: { what, value: bareMonth },
          most: 100,
        }),
        makeLine({
          ...named('statistics of everything, p50'),
          value: percentile(whole, 0.5),
          n: whole.length,
          limit: { what, value: bareWhole },
          peer: { what: 'GROUP BY over the table', value: grouped },
          most: 3000,
        }),
        makeLine({ ...named('the backend’s longest standstill meanwhile'), value: still, n: 1, most: 50 }),
      ];
    } finally {
      archive.close();
    }
  },
};

async function timeReads(
  { statistics }: Archive,
  ranges: readonly { readonly from: number; readonly until: number }[],
): Promise<readonly number[]> {
  const took: number[] = [];
  for (const range of ranges) took.push((await statistics.read(range, ZONE)).tookMs);
  return took;
}

/** The longest that something else of the same thread had to wait for its turn. */
async function longestStandstill(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isRunning = true;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) setImmediate(beat);
  };
  setImmediate(beat);
  await work();
  isRunning = false;
  return longest;
}
