import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Archive, createArchive, openArchive } from '../../electron/archive/archive.ts';
import { encodeBody } from '../../electron/archive/body.ts';
import { migrations } from '../../electron/archive/migrations.ts';
import { INDEX_RULES, type IndexedHead } from '../../electron/archive/search/search-index.ts';
import { fieldColumns } from '../../electron/archive/story-columns.ts';
import { storyColumns } from '../../electron/archive/story-rows.ts';
import { newId } from '../../shared/base/new-id.ts';
import type { DocumentJson, NodeJson } from '../../shared/document/json.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { StatusName } from '../../shared/story/status.ts';
import { emptyFields } from '../../shared/story/story-fields.ts';
import { makeRandom, makeWriter } from './vietnamese-writer.ts';

const SEED = 2022;
export const SECTIONS = [
  'Tin tức',
  'Kinh tế',
  'Đời sống',
  'Văn hóa',
  'Thể thao',
  'Bạn đọc',
  'Giáo dục',
  'Pháp luật',
  'Đô thị',
  'Xe',
  'Số hóa',
  'Thế giới',
];
const BYLINES = 400;
const TAGS = 5000;
/** Stories are written at an even pace from here on. */
const FIRST = Date.UTC(2006, 0, 1);
const LAST = Date.UTC(2026, 5, 1);

/** Beside what other programs keep for the person: an installation of the packages empties node_modules. */
const cacheFolder = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'galley-bench');

/**
 * An archive of stories of about 600 tiếng, without the history of their versions. It is kept for the next run, by
 * seed, size, format and index rules, because a million takes half an hour to make; where it is there it is used again.
 */
export function makeSyntheticArchive(size: number, onProgress: (made: number) => void = () => {}): string {
  const name = `seed-${SEED}-size-${size}-format-${migrations.length}-rules-${INDEX_RULES}`;
  const folder = path.join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(cacheFolder, { recursive: true });
  createArchive(unfinished);
  const archive = openArchive(unfinished, { mode: 'write' });
  try {
    fill(archive, size, onProgress);
  } finally {
    archive.close();
  }
  renameSync(unfinished, folder);
  return folder;
}

/** FTS5 writes out what it holds whenever a statement with triggers runs, so stories are put in first and indexed then. */
const PORTION = 5000;

function fill(archive: Archive, size: number, onProgress: (made: number) => void): void {
  const { connection, searchIndex } = archive;
  const random = makeRandom(SEED);
  const make = prepareStory(archive, random, size);
  // Nothing of an unfinished archive is kept, so that nothing need be safe; indexes are quicker made at once than row by row.
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'cache_size = -400000']) connection.pragma(pragma);
  const indexes = connection
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name LIKE 'story_by%'",
    )
    .all();
  for (const { name } of indexes) connection.exec(`DROP INDEX ${name}`);
  // FTS5 then writes few large pieces and merges them once: https://sqlite.org/fts5.html#special_insert_directives
  for (const [option, value] of [
    ['automerge', 0],
    ['crisismerge', 1999],
  ] as const)
    connection.exec(`INSERT INTO search (search, rank) VALUES ('${option}', ${value})`);
  connection.exec(`INSERT INTO search (search, rank) VALUES ('hashsize', ${128 * 2 ** 20})`);
  for (let made = 0; made < size; made += PORTION) {
    archive.transaction(() => {
      const stories = [];
      for (let number = made; number < Math.min(made + PORTION, size); number += 1) stories.push(make(number));
      for (const { row, ...story } of stories) searchIndex.add(row, story);
    });
    onProgress(Math.min(made + PORTION, size));
  }
  for (const { sql } of indexes) connection.exec(sql);
  for (const [option, value] of [
    ['hashsize', 2 ** 20],
    ['automerge', 4],
    ['crisismerge', 16],
  ] as const)
    connection.exec(`INSERT INTO search (search, rank) VALUES ('${option}', ${value})`);
  connection.exec("INSERT INTO search (search) VALUES ('optimize')");
  connection.exec('ANALYZE');
}

function prepareStory(
  archive: Archive,
  random: () => number,
  size: number,
): (number: number) => IndexedHead & { readonly row: number } {
  const { connection, tags } = archive;
  const write = makeWriter(random);
  const zipf = (count: number) => Math.floor(count ** random()) - 1;
  const names = Array.from({ length: BYLINES }, () => titleCase(write(2)));
  const tagIds = archive.transaction(() =>
    Array.from(
      { length: TAGS },
      (_, place) => tags.ensure({ name: `${titleCase(write(2))} ${place}`, kind: 'topic' }).id,
    ),
  );
  const written = [
    'rev',
    'status',
    'created_at',
    'updated_at',
    'author',
    'author_key',
    'headline_key',
    'words',
    'characters',
    'photo_count',
    ...fieldColumns,
  ];
  const putStory = connection.prepare(
    `INSERT INTO story (id, origin, ${written.join(', ')}) VALUES (@id, 'bench', ${written.map((name) => `@${name}`).join(', ')})`,
  );
  const putBody = connection.prepare('INSERT INTO body (row, digest, doc) VALUES (?, ?, ?)');
  const putTag = connection.prepare(
    'INSERT OR IGNORE INTO story_tag (story_row, tag_row) SELECT ?, row FROM tag WHERE id = ?',
  );
  const putPhoto = connection.prepare('INSERT OR IGNORE INTO story_photo (story_row, photo_id) VALUES (?, ?)');

  return (number) => {
    const createdAt = Math.round(FIRST + ((LAST - FIRST) * number) / size);
    const status = pickStatus(number, size, random);
    const photoId = random() < 0.4 ? newId() : null;
    const by = names[zipf(BYLINES)] ?? '';
    const body = makeBody(write, photoId === null ? null : { photoId, credit: names[zipf(BYLINES)] ?? '' });
    const fields: StoryFields = {
      ...emptyFields,
      headline: write(8 + Math.floor(5 * random())).slice(0, -1),
      section: SECTIONS[zipf(SECTIONS.length)] ?? '',
      sapo: [{ type: 'text', text: write(35) }],
      bylines: [{ name: by, role: 'text' }],
      tags: [...new Set([tagIds[zipf(TAGS)] ?? '', tagIds[zipf(TAGS)] ?? ''])],
      publishedAt: status === 'published' ? createdAt + 3_600_000 : null,
    };
    const updatedAt = createdAt + 7_200_000;
    const stored = encodeBody(body);
    const columns = { ...storyColumns(fields, body), rev: 1, status, created_at: createdAt, updated_at: updatedAt };
    const row = Number(putStory.run({ ...columns, id: newId() }).lastInsertRowid);
    putBody.run(row, stored.digest, stored.bytes);
    for (const tag of fields.tags) putTag.run(row, tag);
    if (photoId !== null) putPhoto.run(row, photoId);
    return { row, fields, body, status, updatedAt };
  };
}

/** The newest hundredth is still being worked on; of the rest nearly all is out. */
function pickStatus(number: number, size: number, random: () => number): StatusName {
  const isNew = number > size * 0.99;
  const chance = random();
  if (isNew)
    return (
      (['draft', 'submitted', 'editing', 'ready', 'returned', 'published'] as const)[Math.floor(chance * 6)] ?? 'draft'
    );
  return chance < 0.96 ? 'published' : chance < 0.98 ? 'draft' : chance < 0.99 ? 'withdrawn' : 'trashed';
}

function titleCase(words: string): string {
  return words
    .replace('.', '')
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

export function makeBody(
  write: (words: number) => string,
  photo: { readonly photoId: string; readonly credit: string } | null = null,
): DocumentJson {
  const content: NodeJson[] = Array.from({ length: 11 }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: write(50) }],
  }));
  if (photo !== null)
    content.splice(3, 0, {
      type: 'figure',
      attrs: { photoId: photo.photoId, alt: write(8), credit: photo.credit },
      content: [{ type: 'text', text: write(14) }],
    });
  return { type: 'doc', content };
}
