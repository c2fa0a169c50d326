import { openArchive } from '../../../electron/archive/archive.ts';
import type { ListOptions } from '../../../electron/archive/story-list.ts';
import { sortColumns } from '../../../shared/bridge/calls/story-list.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile, timeEach } from '../percentile.ts';
import { SECTIONS } from '../synthetic/make-stories.ts';
import { makeRandom } from '../vietnamese-writer.ts';

const ROWS = 100;
const DEPTHS = 40;
const COMPLETIONS = ['b', 'th', 'tha', 'khu', 'ho', 'ng', 'tr', 'chu', 'd', 'kinh'];

/** The first page of the Desk, a page at any depth in any order and narrowing, and tags while they are typed. */
export const listSpeed: Figure = {
  area: 'archive',
  async measure({ syntheticArchive, size }) {
    const folder = await syntheticArchive();
    const opened = timeEach(
      [1, 2, 3, 4, 5],
      () => {
        const archive = openArchive(folder, { mode: 'read' });
        archive.stories.list({ limit: ROWS });
        archive.close();
      },
      { rounds: 1 },
    );
    const archive = openArchive(folder, { mode: 'read' });
    try {
      const { connection, stories, tags } = archive;
      const bare = connection.prepare('SELECT id, headline FROM story ORDER BY updated_at DESC LIMIT ?');
      const offset = connection.prepare('SELECT id, headline FROM story ORDER BY updated_at DESC LIMIT ? OFFSET ?');
      const floor = percentile(
        timeEach([1, 2, 3, 4, 5], () => bare.all(ROWS)),
        0.95,
      );
      const peer = percentile(
        timeEach([1, 2, 3], () => offset.all(ROWS, Math.floor(size / 2)), { rounds: 1 }),
        0.5,
      );
      const pages = makePages(size);
      const next = timeEach(pages, (page) => stories.list(page));
      const tagged = timeEach(COMPLETIONS, (text) => tags.complete(text, 10));
      const limit = { what: `the bare statement, ${ROWS} rows`, value: floor };
      const line = (name: string, value: number, n: number, most: number) =>
        makeLine({ area: 'archive', name: `${name}, ${size} stories`, value, unit: 'ms', n, limit, most });
      return [
        line('open the archive to the first list, p50', percentile(opened, 0.5), opened.length, 300),
        {
          ...line('a page at any depth, any order and narrowing, p95', percentile(next, 0.95), pages.length, 5),
          peer: { what: 'LIMIT with OFFSET to the middle', value: peer },
        },
        line('tag completion, p95', percentile(tagged, 0.95), COMPLETIONS.length, 5),
      ];
    } finally {
      archive.close();
    }
  },
};

/** Pages that begin at values all over each column, as far as one can scroll. */
export function makePages(size: number): readonly ListOptions[] {
  const random = makeRandom(5);
  const narrowings = [
    {},
    { statuses: ['draft'] },
    { section: SECTIONS[1] },
    { statuses: ['ready', 'submitted'] },
  ] as const;
  const positions: Readonly<Record<string, () => readonly [number, string | number, number]>> = {
    updated: () => [0, Date.UTC(2006, 0, 1) + random() * 6.4e11, 0],
    published: () => [0, Date.UTC(2006, 0, 1) + random() * 6.4e11, 0],
    headline: () => [0, String.fromCharCode(0x60 + Math.floor(random() * 40)), 0],
    author: () => [0, String.fromCharCode(0x60 + Math.floor(random() * 40)), 0],
    words: () => [0, 560 + Math.floor(random() * 60), Math.floor(random() * size)],
    photos: () => [0, Math.floor(random() * 2), Math.floor(random() * size)],
    section: () => [Math.floor(random() * SECTIONS.length), Date.UTC(2006, 0, 1) + random() * 6.4e11, 0],
    status: () => [Math.floor(random() * 7), Date.UTC(2006, 0, 1) + random() * 6.4e11, 0],
  };
  return sortColumns.flatMap((by) =>
    Array.from({ length: DEPTHS }, (_, index) => ({
      ...narrowings[index % narrowings.length],
      sort: { by, isDescending: random() < 0.5 },
      after: JSON.stringify(positions[by]?.()),
      limit: ROWS,
    })),
  );
}
