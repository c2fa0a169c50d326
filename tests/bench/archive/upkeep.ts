import { type Archive, openArchive } from '../../../electron/archive/archive.ts';
import { searchedLines } from '../../../electron/archive/stories/story-rows.ts';
import { startBackend } from '../../builders/backend.ts';
import { type Figure, type FigureLine, makeLine } from '../figure.ts';
import { memoryOf } from '../memory-of.ts';
import { percentile, timeRuns } from '../percentile.ts';
import { makeBody } from '../synthetic/make-stories.ts';
import { makeRandom, makeWriter } from '../vietnamese-writer.ts';
import { makePages } from './list-speed.ts';
import { makeQueries } from './queries.ts';
import { timeSaves } from './save-acknowledged.ts';

const SAVES = 200;
const SAMPLE = 500;
const WORDS = 50;

/** What the index costs: in every save, on the disk and in memory. Saves go into a story of the run's own. */
export const upkeep: Figure = {
  area: 'archive',
  isOfEachSize: true,
  async measure({ syntheticArchive, size }) {
    const folder = await syntheticArchive();
    const archive = openArchive(folder, { mode: 'write' });
    let lines: readonly FigureLine[];
    let queries: readonly string[];
    try {
      queries = makeQueries(archive).filtered;
      lines = [await measureSaves(archive, size), measureIndex(archive, size)];
    } finally {
      archive.close();
    }
    return [...lines, await measureMemory(folder, queries, size)];
  },
};

async function measureSaves({ stories, connection, searchIndex }: Archive, size: number): Promise<FigureLine> {
  const write = makeWriter(makeRandom(Date.now()));
  const body = makeBody(write);
  const { id } = stories.create({ fields: { headline: write(10) }, body, cause: 'created' });
  let rev = 1;
  const save = (run: number) => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: write(WORDS) }] };
    const blocks = { at: Math.max(run, 0) % body.content.length, remove: 1, insert: [paragraph] };
    ({ rev } = stories.save({ storyId: id, baseRev: rev, change: { blocks }, cause: 'edited' }));
  };
  const saves = await timeRuns(SAVES, save);
  const row = connection.prepare<[string], { row: number }>('SELECT row FROM story WHERE id = ?').get(id)?.row ?? 0;
  const floor = await timeRuns(SAVES, () => {
    connection.prepare('UPDATE story SET updated_at = updated_at + 1 WHERE row = ?').run(row);
  });
  stories.move({ storyId: id, to: 'trashed', author: '', reason: '' });
  if (!searchIndex.termsOf(row, stories.get(id)).includes('¬xtrashed'))
    throw new Error('The index was not kept current');
  return makeLine({
    area: 'archive',
    name: 'autosave with the index kept current, p95',
    stories: size,
    value: percentile(saves, 0.95),
    unit: 'ms',
    n: SAVES,
    limit: { what: 'one durable UPDATE of the row, p95', value: percentile(floor, 0.95) },
    most: 10,
  });
}

/** The index beside the texts it indexes, as UTF-8. */
function measureIndex({ connection, stories, tags }: Archive, size: number): FigureLine {
  const rows = connection
    .prepare<[number], { id: string }>('SELECT id FROM story WHERE row % ? = 0')
    .all(Math.max(Math.floor(size / SAMPLE), 1));
  const textBytes = rows.reduce((sum, { id }) => {
    const { fields, body } = stories.get(id);
    const names = tags.byIds(fields.tags).map(({ name }) => name);
    return sum + Buffer.byteLength(searchedLines(fields, body, names).join('\n'));
  }, 0);
  const index = connection
    .prepare<[], { bytes: number }>("SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'search\\_%' ESCAPE '\\'")
    .get();
  const share = (index?.bytes ?? 0) / ((textBytes / rows.length) * size);
  return makeLine({
    area: 'archive',
    name: 'index beside the text it indexes',
    stories: size,
    value: Math.round(share * 1000) / 10,
    unit: '%',
    n: rows.length,
    most: 60,
  });
}

/** The most memory the real backend took while it searched, listed and saved. Linux tells it of another process. */
async function measureMemory(folder: string, queries: readonly string[], size: number): Promise<FigureLine> {
  const backend = await startBackend(folder);
  try {
    const { client } = backend;
    for (const query of queries) {
      await client.story.search({ query, limit: 20 });
      await client.search.facets({ query });
    }
    for (const { statuses, ...page } of makePages(size))
      await client.story.list({ ...page, ...(statuses !== undefined && { statuses: [...statuses] }) });
    await timeSaves(backend);
    return makeLine({
      area: 'archive',
      name: 'memory of the backend after searches, lists and saves',
      stories: size,
      value: memoryOf(backend.pid),
      unit: 'MB',
      n: queries.length,
      most: 400,
    });
  } finally {
    await backend.stop();
  }
}
