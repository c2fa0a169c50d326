import { type Archive, openArchive } from '../../../electron/archive/archive.ts';
import { archiveFile } from '../../../electron/archive/file/archive-file.ts';
import { type Connection, openConnection } from '../../../electron/archive/file/database.ts';
import type { ListOptions } from '../../../electron/archive/stories/story-list.ts';
import { sortColumns } from '../../../shared/bridge/calls/story-list.ts';
import { type Figure, type FigureLine, makeLine } from '../figure.ts';
import { percentile, timeEach } from '../percentile.ts';
import { SECTIONS } from '../synthetic/make-stories.ts';
import { makeRandom } from '../vietnamese-writer.ts';

const ROWS = 100;
const DEPTHS = 40;
const COMPLETIONS = ['b', 'th', 'tha', 'khu', 'ho', 'ng', 'tr', 'chu', 'd', 'kinh'];

/** The first page of the Desk, a page at any depth in any order and narrowing, and tags while they are typed. */
export const listSpeed: Figure = {
  area: 'archive',
  isOfEachSize: true,
  async measure({ syntheticArchive, size }) {
    const folder = await syntheticArchive();
    const opened = measureOpening(folder, size);
    const archive = openArchive(folder, { mode: 'read' });
    try {
      return [opened, measurePages(archive, size), measureCompletion(archive, size)];
    } finally {
      archive.close();
    }
  },
};

const NEWEST = 'SELECT id, headline FROM story ORDER BY updated_at DESC LIMIT ?';
const OPENINGS = [1, 2, 3, 4, 5];

function measureOpening(folder: string, size: number): FigureLine {
  const timeOpening = (read: (connection: Connection) => void) =>
    percentile(
      timeEach(
        OPENINGS,
        () => {
          const connection = openConnection(archiveFile(folder), 'read');
          read(connection);
          connection.close();
        },
        { rounds: 1 },
      ),
      0.5,
    );
  const opened = timeEach(
    OPENINGS,
    () => {
      const archive = openArchive(folder, { mode: 'read' });
      archive.stories.list({ limit: ROWS });
      archive.close();
    },
    { rounds: 1 },
  );
  return makeLine({
    area: 'archive',
    name: 'open the archive to the first list, p50',
    stories: size,
    value: percentile(opened, 0.5),
    unit: 'ms',
    n: opened.length,
    limit: {
      what: `open the file, the bare statement, ${ROWS} rows`,
      value: timeOpening((connection) => connection.prepare(NEWEST).all(ROWS)),
    },
    peer: {
      what: 'open the file, all headlines into memory',
      value: timeOpening((connection) => connection.prepare(NEWEST).all(size)),
    },
    most: 300,
  });
}

function measurePages({ connection, stories }: Archive, size: number): FigureLine {
  const bare = connection.prepare(NEWEST);
  const offset = connection.prepare(`${NEWEST} OFFSET ?`);
  const pages = makePages(size);
  const next = timeEach(pages, (page) => stories.list(page));
  const floor = timeEach(OPENINGS, () => bare.all(ROWS));
  const middle = timeEach([1, 2, 3], () => offset.all(ROWS, Math.floor(size / 2)), { rounds: 1 });
  return makeLine({
    area: 'archive',
    name: 'a page at any depth, any order and narrowing, p95',
    stories: size,
    value: percentile(next, 0.95),
    unit: 'ms',
    n: pages.length,
    limit: { what: `the bare statement, ${ROWS} rows`, value: percentile(floor, 0.95) },
    peer: { what: 'LIMIT with OFFSET to the middle', value: percentile(middle, 0.5) },
    most: 5,
  });
}

function measureCompletion({ connection, tags }: Archive, size: number): FigureLine {
  const bare = connection.prepare<[string, string], unknown>(
    'SELECT id, kind, name FROM tag WHERE folded >= ? AND folded < ? ORDER BY folded LIMIT 10',
  );
  const scan = connection.prepare<[string], unknown>(
    `SELECT tag.id, tag.name, count(*) AS count FROM tag JOIN story_tag ON story_tag.tag_row = tag.row
     WHERE tag.folded LIKE ? GROUP BY tag.row ORDER BY count DESC LIMIT 10`,
  );
  const tagged = timeEach(COMPLETIONS, (text) => tags.complete(text, 10));
  const floor = timeEach(COMPLETIONS, (text) => bare.all(text, `${text}\uffff`));
  const scanned = timeEach(COMPLETIONS, (text) => scan.all(`%${text}%`), { rounds: 1 });
  return makeLine({
    area: 'archive',
    name: 'tag completion, p95',
    stories: size,
    value: percentile(tagged, 0.95),
    unit: 'ms',
    n: COMPLETIONS.length,
    limit: { what: 'the bare statement, 10 rows, p95', value: percentile(floor, 0.95) },
    peer: { what: 'LIKE over the names, most used first, p95', value: percentile(scanned, 0.95) },
    most: 5,
  });
}

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
