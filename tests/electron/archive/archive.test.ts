import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../electron/archive/archive.ts';
import { archiveFile } from '../../../electron/archive/file/archive-file.ts';
import { lockFolder } from '../../../electron/archive/file/lock.ts';
import { migrate, readFormat } from '../../../electron/archive/file/migrate.ts';
import { migrations } from '../../../electron/archive/migrations.ts';
import { columnOf, fieldColumns } from '../../../electron/archive/stories/story-columns.ts';
import { newId } from '../../../shared/base/new-id.ts';
import { fieldNames } from '../../../shared/story/fields.ts';
import { emptyFields } from '../../../shared/story/story-fields.ts';
import { makeArchive, makeFolder, makeOldArchive, putOldStory, reopen } from '../../builders/archive.ts';
import { failureOf } from '../../builders/failure.ts';

describe('an open archive', () => {
  it('runs every connection with the settings that keep acknowledged saves, also on a file opened again', () => {
    const first = makeArchive();
    first.close();
    const { connection } = reopen(first.folder);
    const found = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'mmap_size'].map(
      (name) => [name, connection.pragma(name, { simple: true })],
    );
    expect(Object.fromEntries(found)).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
    });
  });

  it('would run with less than that if a connection did not ask for it', () => {
    const archive = makeArchive();
    archive.close();
    const bare = new Database(archiveFile(archive.folder));
    expect(bare.pragma('synchronous', { simple: true })).not.toBe(2);
    bare.close();
  });

  it('has a column for every field of a story and none besides', () => {
    const { connection } = makeArchive();
    const columns = connection
      .prepare<[], { name: string }>("SELECT name FROM pragma_table_info('story')")
      .all()
      .map(({ name }) => name);
    const own = [
      'row',
      'id',
      'origin',
      'rev',
      'status',
      'created_at',
      'updated_at',
      'author',
      'words',
      'characters',
      'photo_count',
      'author_key',
      'headline_key',
    ];
    expect(columns.filter((name) => !own.includes(name)).sort()).toEqual(fieldNames.map(columnOf).sort());
    expect(fieldColumns).toHaveLength(fieldNames.length);
  });

  it('keeps its tables STRICT', () => {
    const { connection } = makeArchive();
    const loose = connection
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
  });

  it('has one writer, and lets readers in meanwhile', () => {
    const { folder, stories } = makeArchive();
    const { id } = stories.create({ fields: { headline: 'Đang viết' }, cause: 'created' });
    expect(failureOf(() => openArchive(folder, { mode: 'write' }))).toBe('archive-in-use');
    expect(reopen(folder, { mode: 'read' }).stories.get(id).fields.headline).toBe('Đang viết');
  });

  it('is free again when its writer was killed', () => {
    const { folder, close } = makeArchive();
    close();
    const script = `import('better-sqlite3').then(({ default: D }) => { const d = new D(${JSON.stringify(path.join(folder, 'lock'))}); d.exec('BEGIN EXCLUSIVE'); process.kill(process.pid, 'SIGKILL'); })`;
    expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
    expect(failureOf(() => openArchive(folder, { mode: 'write' }).close())).toBe('no failure');
  });
});

describe('opening and making archives', () => {
  it('says what is wrong with a folder and changes nothing in it', () => {
    const empty = makeFolder();
    const other = makeFolder();
    writeFileSync(path.join(other, 'notes.txt'), 'ghi chú');
    const file = path.join(other, 'notes.txt');
    const fake = makeFolder();
    writeFileSync(
      archiveFile(fake),
      'not a database at all, but long enough to have a header of its own............................',
    );
    const zero = makeFolder();
    writeFileSync(archiveFile(zero), '');
    const write = { mode: 'write' as const };
    expect(
      [empty, path.join(empty, 'none'), other, file, fake, zero].map((folder) =>
        failureOf(() => openArchive(folder, write)),
      ),
    ).toEqual([
      'archive-missing',
      'archive-missing',
      'not-an-archive',
      'not-an-archive',
      'not-an-archive',
      'not-an-archive',
    ]);
    expect([
      failureOf(() => createArchive(other)),
      failureOf(() => createArchive(file)),
      failureOf(() => createArchive(fake)),
    ]).toEqual(['folder-not-empty', 'not-an-archive', 'archive-exists']);
    expect(readdirSync(empty)).toEqual([]);
    expect(readdirSync(other)).toEqual(['notes.txt']);
    expect(readFileSync(archiveFile(zero), 'utf8')).toBe('');
  });

  it('refuses a database that another program made', () => {
    const folder = makeFolder();
    const foreign = new Database(archiveFile(folder));
    foreign.exec('CREATE TABLE thing (a)');
    foreign.close();
    expect(failureOf(() => openArchive(folder, { mode: 'write' }))).toBe('not-an-archive');
  });

  it('refuses an archive of a newer Galley', () => {
    const { folder, connection, close } = makeArchive();
    connection.pragma(`user_version = ${migrations.length + 1}`);
    close();
    expect(failureOf(() => openArchive(folder, { mode: 'write' }))).toBe('archive-newer');
    expect(failureOf(() => openArchive(folder, { mode: 'read' }))).toBe('archive-newer');
  });

  it('makes the folders an archive has', () => {
    const folder = path.join(makeFolder(), 'Kho bài', 'của tôi');
    mkdirSync(path.dirname(folder));
    createArchive(folder);
    expect(readdirSync(folder).sort()).toEqual(['archive.sqlite', 'backups', 'lock', 'media', 'renditions']);
  });
});

describe('an archive of an older Galley', () => {
  it('is brought up to date by whoever opens it first, readers too', () => {
    const reader = reopen(makeOldArchive(1), { mode: 'read' });
    expect(readFormat(reader.connection)).toBe(migrations.length);
    expect(reader.photos.search({ query: 'ho guom', limit: 5 })).toEqual([]);
  });

  it.each(migrations.map((_, format) => format).slice(1))(
    'keeps its stories and their history from format %i',
    (format) => {
      const id = newId();
      const folder = makeOldArchive(format, (connection) => putOldStory(connection, { id, headline: 'Tít cũ' }));
      const { stories, versions, handOvers } = reopen(folder);
      expect(stories.get(id)).toMatchObject({ rev: 1, fields: { headline: 'Tít cũ' } });
      expect(versions.read(id, 1).body).toEqual(stories.get(id).body);
      expect(versions.read(id, 1).fields).toEqual({ ...emptyFields, headline: 'Tít cũ' });
      expect(handOvers.history(id)).toMatchObject([{ rev: 1, mergedId: null }]);
    },
  );

  it('is refused while that Galley has it open', () => {
    const folder = makeOldArchive(1);
    const lock = lockFolder(folder);
    expect(failureOf(() => openArchive(folder, { mode: 'read' }))).toBe('archive-in-use');
    lock.release();
  });
});

describe('migrate', () => {
  it('takes an empty file to the newest format one step at a time', () => {
    const connection = new Database(':memory:');
    for (let format = 1; format <= migrations.length; format += 1) {
      migrate(connection, format);
      expect(readFormat(connection)).toBe(format);
    }
    connection.close();
  });
});
