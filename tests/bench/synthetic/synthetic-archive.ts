import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createArchive, openArchive } from '../../../electron/archive/archive.ts';
import { archiveFile } from '../../../electron/archive/file/archive-file.ts';
import { type Connection, openConnection } from '../../../electron/archive/file/database.ts';
import { migrate } from '../../../electron/archive/file/migrate.ts';
import { readMarkedWords } from '../../../electron/archive/search/marked-words.ts';
import { fieldColumns } from '../../../electron/archive/stories/story-columns.ts';
import { makeTagNames, PORTION, SEED, type SyntheticStory, type SyntheticTag } from './make-stories.ts';
import { makePortions } from './story-workers.ts';

/** Beside what other programs keep for the person: an installation of the packages empties node_modules. */
const cacheFolder = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'galley-bench');

/**
 * An archive of stories of about 600 tiếng, without the history of their versions. It is kept for the next run, as a
 * million takes long to make; a newer format and other index rules bring it up to date as they would anyone's. A build
 * that was stopped goes on where it stopped.
 */
export async function makeSyntheticArchive(size: number, report: (text: string) => void = () => {}): Promise<string> {
  const folder = syntheticFolder(size);
  if (existsSync(folder)) {
    openArchive(folder, { mode: 'write' }).close();
    return folder;
  }
  const unfinished = `${folder}.unfinished`;
  mkdirSync(cacheFolder, { recursive: true });
  if (!existsSync(archiveFile(unfinished))) createArchive(unfinished);
  const connection = openConnection(archiveFile(unfinished), 'write');
  try {
    if (readTags(connection).length === 0) putTags(unfinished);
    await fill(connection, size, report);
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
  renameSync(unfinished, folder);
  return folder;
}

/** Where the archive of so many stories is kept, once it is made. */
export function syntheticFolder(size: number): string {
  return path.join(cacheFolder, `seed-${SEED}-size-${size}`);
}

/** Everything else is put in without opening an archive, which asks for indexes that are made last. */
function putTags(folder: string): void {
  const archive = openArchive(folder, { mode: 'write' });
  archive.transaction(() => {
    for (const name of makeTagNames()) archive.tags.ensure({ name, kind: 'topic' });
  });
  archive.close();
}

function readTags(connection: Connection): readonly SyntheticTag[] {
  return connection.prepare<[], SyntheticTag>('SELECT row, id, name FROM tag ORDER BY row').all();
}

async function fill(connection: Connection, size: number, report: (text: string) => void): Promise<void> {
  // A power cut may cost the archive, which is made again then; a stopped program costs the last portion.
  for (const pragma of ['synchronous = OFF', 'cache_size = -400000', 'wal_autocheckpoint = 20000'])
    connection.pragma(pragma);
  for (const { name } of storyIndexes(connection)) connection.exec(`DROP INDEX ${name}`);
  // The words FTS5 holds before it writes them out must fit the processor's cache, and what it wrote is merged many at once:
  // https://sqlite.org/fts5.html#special_insert_directives
  setMerging(connection, { automerge: 0, crisismerge: 64, hashsize: 2 ** 20 });
  await putStories(connection, size, report);
  for (const { name, sql } of indexesOfFormat()) {
    report(name);
    connection.exec(sql);
  }
  setMerging(connection, { automerge: 4, crisismerge: 16 });
  report('search');
  connection.exec("INSERT INTO search (search) VALUES ('optimize')");
  readMarkedWords(connection);
}

async function putStories(connection: Connection, size: number, report: (text: string) => void): Promise<void> {
  const there =
    connection.prepare<[], { row: number }>('SELECT coalesce(max(row), 0) AS row FROM story').get()?.row ?? 0;
  const portions = Array.from({ length: Math.ceil(size / PORTION) }, (_, index) => index).slice(
    Math.ceil(there / PORTION),
  );
  const put = preparePut(connection);
  let made = there;
  for await (const stories of makePortions({ size, tags: readTags(connection), portions })) {
    connection.transaction(() => put(made + 1, stories)).immediate();
    made += stories.length;
    report(`${made} of ${size} stories`);
  }
}

/** Indexes are made quicker at once, when all stories are there, than row by row. */
function storyIndexes(connection: Connection): readonly { readonly name: string; readonly sql: string }[] {
  return connection
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name LIKE 'story_by%'",
    )
    .all();
}

function indexesOfFormat(): ReturnType<typeof storyIndexes> {
  const connection = openConnection(':memory:', 'create');
  try {
    migrate(connection);
    return storyIndexes(connection);
  } finally {
    connection.close();
  }
}

function setMerging(connection: Connection, options: Readonly<Record<string, number>>): void {
  for (const [option, value] of Object.entries(options))
    connection.exec(`INSERT INTO search (search, rank) VALUES ('${option}', ${value})`);
}

function preparePut(connection: Connection): (firstRow: number, stories: readonly SyntheticStory[]) => void {
  const derived = ['author', 'author_key', 'headline_key', 'words', 'characters', 'photo_count'];
  const written = ['id', 'rev', 'status', 'created_at', 'updated_at', ...derived, ...fieldColumns];
  const putStory = connection.prepare(
    `INSERT INTO story (row, origin, ${written.join(', ')}) VALUES (@row, 'bench', ${written.map((name) => `@${name}`).join(', ')})`,
  );
  const putBody = connection.prepare('INSERT INTO body (row, digest, doc) VALUES (?, ?, ?)');
  const putTag = connection.prepare('INSERT INTO story_tag (story_row, tag_row) VALUES (?, ?)');
  const putPhoto = connection.prepare('INSERT INTO story_photo (story_row, photo_id) VALUES (?, ?)');
  const putTerms = connection.prepare('INSERT INTO search (rowid, terms) VALUES (?, ?)');
  return (firstRow, stories) => {
    for (const [index, { columns, body, tagRows, photoId }] of stories.entries()) {
      const row = firstRow + index;
      putStory.run({ ...columns, row });
      putBody.run(row, body.digest, Buffer.from(body.bytes));
      for (const tag of tagRows) putTag.run(row, tag);
      if (photoId !== null) putPhoto.run(row, photoId);
    }
    // FTS5 writes out what it holds whenever a statement with triggers runs, so terms come after all stories.
    for (const [index, { terms }] of stories.entries()) putTerms.run(firstRow + index, terms);
  };
}
