import path from 'node:path';
import { createArchive, openArchive } from '../../../electron/archive/archive.ts';
import type { DocumentJson } from '../../../shared/document/json.ts';
import { SECTIONS } from '../synthetic/make-stories.ts';
import { makeRandom, makeWriter } from '../vietnamese-writer.ts';

const WRITERS = 50;
const TAGS = 40;
const HOUR_MS = 3_600_000;
const FIRST = Date.UTC(2020, 0, 1);

/** An archive of `size` ready stories of about 600 words without pictures, one an hour, each with a section, a writer and a tag. */
export function makeSiteArchive(folder: string, size: number): string {
  const archiveFolder = path.join(folder, `site-archive-${size}`);
  createArchive(archiveFolder);
  const archive = openArchive(archiveFolder, { mode: 'write' });
  const sections = SECTIONS.slice(0, 6).map((name, index) => ({ name, slug: `muc-${index}`, topics: [] }));
  const publication = { name: 'Báo Thử', address: 'https://bao.example', sections };
  archive.settings.savePublication({ ...archive.settings.publication(), ...publication });
  const write = makeWriter(makeRandom(2022));
  const tags = Array.from(
    { length: TAGS },
    (_, index) => archive.tags.ensure({ name: `Thẻ ${index}`, kind: 'topic' }).id,
  );
  for (let made = 0; made < size; made += 500)
    archive.transaction(() => {
      for (let number = made; number < Math.min(made + 500, size); number += 1)
        archive.stories.create({
          fields: {
            headline: write(10),
            section: sections[number % sections.length]?.name ?? '',
            sapo: [{ type: 'text', text: write(40) }],
            bylines: [{ name: `Bút ${number % WRITERS}`, role: 'text' }],
            tags: [tags[number % TAGS] ?? ''],
            publishedAt: FIRST + number * HOUR_MS,
          },
          status: 'ready',
          body: makeText(write),
          cause: 'created',
          createdAt: FIRST + number * HOUR_MS,
        });
    });
  archive.close();
  return archiveFolder;
}

/** Puts the first `count` stories out, and no others. */
export function putOut(archiveFolder: string, count: number): void {
  const archive = openArchive(archiveFolder, { mode: 'write' });
  archive.connection.prepare("UPDATE story SET status = iif(row <= ?, 'published', 'ready')").run(count);
  archive.close();
}

/** One story of those that are out gets another headline. */
export function changeStory(archiveFolder: string, count: number): void {
  const archive = openArchive(archiveFolder, { mode: 'write' });
  const id = [...archive.stories.ids()][count - 10] ?? '';
  const { rev } = archive.stories.get(id);
  const change = { fields: { kicker: `Đổi lần ${rev}` } };
  archive.stories.save({ storyId: id, baseRev: rev, change, cause: 'command', author: '' });
  archive.close();
}

function makeText(write: (words: number) => string): DocumentJson {
  const paragraph = () => ({ type: 'paragraph', content: [{ type: 'text', text: write(50) }] });
  return { type: 'doc', content: Array.from({ length: 12 }, paragraph) };
}
