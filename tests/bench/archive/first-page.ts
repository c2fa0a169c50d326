import { openArchive } from '../../../electron/archive/archive.ts';
import { foldForIndex } from '../../../shared/base/fold-text.ts';
import type { Figure } from '../figure.ts';
import { makeLine } from '../figure.ts';
import { percentile, timeRuns } from '../percentile.ts';
import { makeRandom } from '../vietnamese-writer.ts';

const RUNS = 300;
const ROWS = 50;

/** What a keystroke in the search box asks, and what opening the Desk asks. */
export const firstPage: Figure = {
  area: 'archive',
  async measure({ syntheticArchive, size }) {
    const archive = openArchive(syntheticArchive(), { mode: 'read' });
    try {
      const { connection, stories } = archive;
      const queries = makeQueries(stories.list({ limit: 300 }).stories.map(({ headline }) => headline));
      const bareSearch = connection.prepare(
        'SELECT story.id, story.headline FROM search JOIN story ON story.row = search.rowid WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?',
      );
      const bareList = connection.prepare('SELECT id, headline FROM story ORDER BY updated_at DESC, id DESC LIMIT ?');
      const search = await timeRuns(RUNS, (run) => stories.search({ query: queries[run] ?? '', limit: ROWS }));
      const searchFloor = await timeRuns(RUNS, (run) => bareSearch.all(toMatch(queries[run] ?? ''), ROWS));
      const list = await timeRuns(RUNS, () => stories.list({ limit: ROWS }));
      const listFloor = await timeRuns(RUNS, () => bareList.all(ROWS));
      const p95 = (name: string, values: readonly number[], floor: readonly number[], most: number) =>
        makeLine({
          area: 'archive',
          name: `${name}, ${size} stories, p95`,
          value: percentile(values, 0.95),
          unit: 'ms',
          n: RUNS,
          limit: { what: 'bare SQLite statement, no snippet', value: percentile(floor, 0.95) },
          most,
        });
      return [
        p95('search, first page with snippets', search, searchFloor, 16),
        p95('list, first page', list, listFloor, 16),
      ];
    } finally {
      archive.close();
    }
  },
};

/** What the search box holds while phrases of one to three words are typed, letter by letter. */
function makeQueries(headlines: readonly string[]): readonly string[] {
  const random = makeRandom(11);
  return Array.from({ length: RUNS + 10 }, () => {
    const words = (headlines[Math.floor(random() * headlines.length)] ?? 'tin').split(' ');
    const phrase = words.slice(0, 1 + Math.floor(random() * 3)).join(' ');
    return foldForIndex(phrase.slice(0, 1 + Math.floor(random() * phrase.length)));
  });
}

function toMatch(query: string): string {
  const words = query.split(' ').filter((word) => word.length > 0);
  return `${words.map((word) => `"${word}"`).join(' AND ')}*`;
}
