import { openArchive } from '../../../electron/archive/archive.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile, timeEach } from '../percentile.ts';
import { makeSyntheticArchive } from '../synthetic/synthetic-archive.ts';
import { makeQueries } from './queries.ts';

const SIZES = [10_000, 100_000, 1_000_000];

/** What search costs in archives of growing size, up to the one asked for; it may grow no faster than n log n. */
export const growth: Figure = {
  area: 'archive',
  async measure({ size }) {
    const measured: { readonly size: number; readonly p95: number }[] = [];
    for (const each of new Set([...SIZES.filter((smaller) => smaller < size), size]))
      measured.push({ size: each, p95: measureTyping(await makeSyntheticArchive(each)) });
    const [smallest] = measured;
    if (smallest === undefined) return [];
    return measured.slice(1).map(({ size: each, p95 }) => {
      const most = (each * Math.log2(each)) / (smallest.size * Math.log2(smallest.size));
      return makeLine({
        area: 'archive',
        name: `growth of search as you type, ${smallest.size} → ${each} stories`,
        value: p95 / smallest.p95,
        unit: '×',
        n: measured.length,
        limit: { what: `p95 with ${smallest.size} stories, ms`, value: smallest.p95 },
        peer: { what: `p95 with ${each} stories, ms`, value: p95 },
        most: Math.round(most),
      });
    });
  },
};

function measureTyping(folder: string): number {
  const archive = openArchive(folder, { mode: 'read' });
  try {
    const { keystrokes } = makeQueries(archive);
    return percentile(
      timeEach(keystrokes, (query) => archive.stories.search({ query, limit: 20 })),
      0.95,
    );
  } finally {
    archive.close();
  }
}
