import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import type { Text } from '../../../shared/base/language.ts';
import { FailureError, fail } from '../../../shared/bridge/failure.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { Story } from '../../../shared/story/story.ts';
import { isSystemError } from '../../files/system-failure.ts';
import { originalPath } from '../../photos/media-path.ts';
import type { Archive } from '../archive.ts';
import type { Connection } from './database.ts';
import { findDamagedRows } from './verify-rows.ts';

/** Something that is not as it was written. `of` names the story, the photo or the table. */
export interface VerifyProblem {
  readonly kind: keyof typeof verifyProblems;
  readonly of: string;
  readonly detail: string;
}

export const verifyProblems = {
  database: { en: 'The database file is damaged', vi: 'Tệp cơ sở dữ liệu bị hỏng' },
  row: { en: 'A row of the database is damaged', vi: 'Một dòng trong cơ sở dữ liệu bị hỏng' },
  story: { en: 'A story is damaged', vi: 'Một bài bị hỏng' },
  version: { en: 'A version of a story is damaged', vi: 'Một phiên bản của bài bị hỏng' },
  search: { en: 'Search does not find a story by all its words', vi: 'Tìm kiếm không thấy bài theo mọi chữ của nó' },
  'photo-missing': { en: 'The file of a photo is missing', vi: 'Thiếu tệp ảnh' },
  'photo-damaged': { en: 'The file of a photo is damaged', vi: 'Tệp ảnh bị hỏng' },
} as const satisfies Readonly<Record<string, Text>>;

export interface VerifyReport {
  readonly stories: number;
  readonly versions: number;
  readonly photos: number;
  readonly problems: readonly VerifyProblem[];
}

export interface VerifyOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads the whole archive back. SQLite's integrity check looks at pages, not at content (it misses most flipped bits), so
 * every body, version and published page is compared with its SHA-256, every story with its newest version and with the search index,
 * and every photo file with the digest that names it; the text of every row is read. All rows are read from one snapshot: an application may
 * save meanwhile. Fails: cancelled.
 */
export async function verifyArchive(archive: Archive, options: VerifyOptions = {}): Promise<VerifyReport> {
  const { connection, stories, photos } = archive;
  const problems: VerifyProblem[] = [];
  const look = (kind: VerifyProblem['kind'], of: string, work: () => void): boolean => {
    const detail = findDamage(work);
    if (detail !== null) problems.push({ kind, of, detail });
    return detail === null;
  };
  connection.exec('BEGIN');
  try {
    const ids = [...stories.ids()];
    const files: Photo[] = [];
    look('row', 'photo', () => files.push(...photos.all()));
    const step = makeSteps(ids.length + files.length, options);
    look('database', '', () => checkDatabase(connection));
    look('database', '', () => {
      for (const { table, detail } of findDamagedRows(connection)) problems.push({ kind: 'row', of: table, detail });
    });
    const checkSearch = prepareSearchCheck(archive);
    let versions = 0;
    for (const id of ids) {
      const isWhole = look('story', id, () => checkStory(archive, id));
      if (isWhole) look('search', id, () => checkSearch(id));
      look('version', id, () => {
        versions += checkVersions(archive, id);
      });
      await step();
    }
    for (const photo of files) {
      problems.push(...(await checkFile(archive.folder, photo)));
      await step();
    }
    return { stories: ids.length, versions, photos: files.length, problems };
  } finally {
    connection.exec('COMMIT');
  }
}

/** What keeps a piece from being read, in words for the person who has to decide about it; null when it is whole. */
function findDamage(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Damage || error instanceof SyntaxError || error instanceof TypeError) return error.message;
    if (error instanceof FailureError && error.failure.code === 'damaged-body') return 'SHA-256';
    // A row that another one names is not there any more, or under another name.
    if (error instanceof FailureError && /^(story|version)-not-found$/.test(error.failure.code))
      return error.failure.code;
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) return error.message;
    throw error;
  }
}

class Damage extends Error {}

/** https://sqlite.org/pragma.html#pragma_integrity_check; it asks the full-text index too. */
function checkDatabase(connection: Connection): void {
  const found = connection.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all();
  const lines = found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  if (lines.length > 0) throw new Damage(lines.slice(0, 3).join('; ').replace(/\s+/g, ' '));
  const orphans = connection.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
  if (orphans.length > 0) throw new Damage(`${orphans.length} × foreign key (${orphans[0]?.table})`);
}

/** The head of a story is its newest version, field by field. */
function checkStory({ stories, versions }: Archive, id: string): void {
  const story = stories.get(id);
  const newest: Story = versions.read(id, story.rev);
  if (!isDeepStrictEqual(newest.body, story.body) || newest.status !== story.status) throw new Damage(`r${story.rev}`);
  const differing = Object.entries(story.fields).filter(
    ([name, value]) => !isDeepStrictEqual(value, fieldOf(newest, name)),
  );
  if (differing.length > 0) throw new Damage(differing.map(([name]) => name).join(', '));
}

function checkVersions({ versions, publications }: Archive, id: string): number {
  const listed = versions.list(id);
  for (const { rev } of listed) {
    const detail = findDamage(() => versions.read(id, rev));
    if (detail !== null) throw new Damage(`r${rev}: ${detail}`);
  }
  for (const { rev, hasPage } of publications.steps(id)) {
    const detail = hasPage ? findDamage(() => publications.page(id, rev)) : null;
    if (detail !== null) throw new Damage(`r${rev}, page: ${detail}`);
  }
  return listed.length;
}

function fieldOf({ fields }: Story, name: string): unknown {
  return Object.entries(fields).find(([field]) => field === name)?.[1];
}

/** FTS5 takes a long expression apart recursively, so a story's terms are asked for in portions. */
const TERMS_AT_ONCE = 100;

function prepareSearchCheck({ connection, stories, searchIndex }: Archive): (id: string) => void {
  const findRow = connection.prepare<[string], { row: number }>('SELECT row FROM story WHERE id = ?');
  // Does the index entry of this story hold all of these terms?
  const isFound = connection.prepare<[string, number]>('SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?');
  return (id) => {
    const row = findRow.get(id)?.row ?? 0;
    const terms = searchIndex
      .termsOf(row, stories.get(id))
      .split(' ')
      .map((term) => `"${term}"`);
    for (let at = 0; at < terms.length; at += TERMS_AT_ONCE) {
      const match = terms.slice(at, at + TERMS_AT_ONCE).join(' AND ');
      if (isFound.get(match, row) === undefined) throw new Damage('FTS');
    }
  };
}

async function checkFile(folder: string, photo: Photo): Promise<readonly VerifyProblem[]> {
  try {
    const digest = createHash('sha256');
    await pipeline(createReadStream(originalPath(folder, photo)), digest);
    if (digest.digest('hex') === photo.digest) return [];
    return [{ kind: 'photo-damaged', of: photo.id, detail: photo.fileName }];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [
      { kind: error.code === 'ENOENT' ? 'photo-missing' : 'photo-damaged', of: photo.id, detail: photo.fileName },
    ];
  }
}

/** Counts the work and lets the program breathe: progress is shown and Ctrl+C is heard. */
function makeSteps(total: number, { onProgress, signal }: VerifyOptions): () => Promise<void> {
  let done = 0;
  return async () => {
    done += 1;
    if (done % 20 !== 0 && done !== total) return;
    onProgress?.(done, total);
    await setImmediate();
    if (signal?.aborted === true) throw fail('cancelled');
  };
}
