import { type Archive, openArchive } from '../../../electron/archive/archive.ts';
import { foldForIndex } from '../../../shared/base/fold-text.ts';
import { type Figure, type FigureLine, makeLine } from '../figure.ts';
import { percentile, timeEach } from '../percentile.ts';
import { makeQueries } from './queries.ts';

const ROWS = 20;
const SCANS = 5;

/** Searching as the handler does it: twenty ranked stories with their snippets, and the total. */
export const searchSpeed: Figure = {
  area: 'archive',
  isOfEachSize: true,
  async measure({ syntheticArchive, size }) {
    const archive = openArchive(await syntheticArchive(), { mode: 'read' });
    try {
      return measureSearch(archive, size);
    } finally {
      archive.close();
    }
  },
};

function measureSearch(archive: Archive, size: number): readonly FigureLine[] {
  const { keystrokes, marked, phrases, filtered } = makeQueries(archive);
  const ask = (query: string) => archive.stories.search({ query, limit: ROWS });
  const most = size <= 10_000 ? 4 : 16;
  const floor = percentile(timeEach(keystrokes, prepareFloor(archive)), 0.95);
  const scan = percentile(timeEach(keystrokes.slice(0, SCANS), prepareScan(archive), { rounds: 1 }), 0.5);
  const line = (name: string, values: readonly number[], goal: number, share = 0.95) =>
    makeLine({
      area: 'archive',
      name: `${name}, p${share * 100}`,
      stories: size,
      value: percentile(values, share),
      unit: 'ms',
      n: values.length,
      limit: { what: 'the bare statement for the same letters, 20 rows, p95', value: floor },
      peer: { what: `LIKE over the texts, p50 of ${SCANS}`, value: scan },
      most: goal,
    });
  const typing = timeEach(keystrokes, ask);
  const facets = timeEach(keystrokes.slice(0, 40), (query) => archive.stories.facets({ query }));
  return [
    line('search as you type', typing, most, 0.5),
    line('search as you type', typing, most),
    line('search as you type, with marks', timeEach(marked, ask), most),
    line('search for a phrase', timeEach(phrases, ask), 100),
    line('search with any filters', timeEach(filtered, ask), 100),
    line('facets of a search', facets, 100),
  ];
}

/** The least SQLite can do for these letters: one statement, no ranking, no snippet, no total. */
function prepareFloor({ connection }: Archive): (query: string) => void {
  const find = connection.prepare<[string, number], unknown>(
    `SELECT story.id, story.headline FROM search CROSS JOIN story ON story.row = search.rowid
     WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?`,
  );
  return (query) => {
    const words = foldForIndex(query).split(' ');
    const last = words.pop() ?? '';
    const open = last.length > 5 ? last : `¤${last}`;
    find.all([...words, open].map((word) => `"${word}"`).join(' AND '), ROWS);
  };
}

/** What a program without an index does: it looks for the letters in every text. */
function prepareScan({ connection }: Archive): (query: string) => void {
  const scan = connection.prepare<[string, string], unknown>(
    `SELECT count(*) AS count FROM story JOIN body ON body.row = story.row
     WHERE story.headline LIKE ? OR CAST(body.doc AS TEXT) LIKE ?`,
  );
  return (query) => scan.all(`%${query}%`, `%${query}%`);
}
