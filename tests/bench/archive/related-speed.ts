import { type Archive, openArchive } from '../../../electron/archive/archive.ts';
import type { Story } from '../../../shared/story/story.ts';
import { type Figure, type FigureLine, makeLine } from '../figure.ts';
import { percentile, timeEach } from '../percentile.ts';

const STORIES = 200;
const SCANS = 5;
const SHOWN = 8;

/** Suggesting related stories as the handler does it, for stories of every age. */
export const relatedSpeed: Figure = {
  area: 'archive',
  isOfEachSize: true,
  async measure({ syntheticArchive, size }) {
    const archive = openArchive(await syntheticArchive(), { mode: 'read' });
    try {
      return measureRelated(archive, size);
    } finally {
      archive.close();
    }
  },
};

function measureRelated(archive: Archive, size: number): readonly FigureLine[] {
  const stories = pickStories(archive);
  const floor = percentile(timeEach(stories, prepareFloor(archive)), 0.95);
  const scan = percentile(timeEach(stories.slice(0, SCANS), prepareScan(archive), { rounds: 1 }), 0.5);
  const values = timeEach(stories, (story) => archive.related.suggest(story, SHOWN));
  return [0.5, 0.95].map((share) =>
    makeLine({
      area: 'archive',
      name: `suggest related stories, p${share * 100}`,
      stories: size,
      value: percentile(values, share),
      unit: 'ms',
      n: values.length,
      limit: { what: 'the bare statements for tags alone, 60 rows each, p95', value: floor },
      peer: { what: `LIKE for two words of the headline over the texts, p50 of ${SCANS}`, value: scan },
      most: size <= 10_000 ? 5 : 16,
    }),
  );
}

function pickStories({ connection, stories }: Archive): readonly Story[] {
  const count = connection.prepare<[], number>('SELECT max(row) FROM story').pluck().get() ?? 1;
  const idAt = connection.prepare<[number], string>('SELECT id FROM story WHERE row >= ? LIMIT 1').pluck();
  const rows = Array.from({ length: STORIES }, (_, place) => Math.floor((count * place) / STORIES));
  return rows.map((row) => stories.get(idAt.get(row) ?? ''));
}

/** The least SQLite can do: the newest stories of each tag, and what is shown of them; nothing compared. */
function prepareFloor({ connection }: Archive): (story: Story) => void {
  const read = connection.prepare<[string], unknown>(
    `SELECT story.id, story.headline, story.section, story.status, story.dated_at FROM story WHERE row IN (
       SELECT story_row FROM story_tag WHERE tag_row = (SELECT row FROM tag WHERE id = ?) ORDER BY story_row DESC LIMIT 60)`,
  );
  return ({ fields }) => {
    for (const id of fields.tags) read.all(id);
  };
}

/** What a program without an index does. */
function prepareScan({ connection }: Archive): (story: Story) => void {
  const scan = connection.prepare<[string, string], unknown>(
    `SELECT count(*) AS count FROM story JOIN body ON body.row = story.row
     WHERE story.headline LIKE ? OR CAST(body.doc AS TEXT) LIKE ?`,
  );
  return ({ fields }) => {
    const words = `%${fields.headline.split(' ').slice(0, 2).join(' ')}%`;
    scan.all(words, words);
  };
}
