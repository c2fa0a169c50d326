import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/archive/archive.ts';
import { makeBackup } from '../../../../electron/archive/file/backup.ts';
import { restoreBackup } from '../../../../electron/archive/file/restore.ts';
import { digestOf } from '../../../../electron/archive/stories/body.ts';
import { readContent, readContentMeanwhile } from '../../../../electron/archive/stories/content-digest.ts';
import { writeDurably } from '../../../../electron/files/write-durably.ts';
import { originalPath } from '../../../../electron/photos/media-path.ts';
import { makeArchive, makeFolder, reopen } from '../../../builders/archive.ts';
import { doc, p } from '../../../builders/document.ts';
import { asyncFailureOf } from '../../../builders/failure.ts';
import { makePhoto } from '../../../builders/story.ts';

/** An archive with a story of two versions and a photo; the bytes of the photo do not matter here. */
async function makeFull(): Promise<Archive> {
  const archive = makeArchive();
  const { id } = archive.stories.create({
    fields: { headline: 'Mùa nước nổi' },
    body: doc(p('một')),
    cause: 'created',
  });
  archive.stories.save({
    storyId: id,
    baseRev: 1,
    change: { blocks: { at: 0, remove: 1, insert: [p('hai')] } },
    cause: 'edited',
  });
  const bytes = Buffer.from('the bytes of a photo');
  const photo = { ...makePhoto(), digest: digestOf(bytes) };
  await writeDurably(originalPath(archive.folder, photo), bytes);
  archive.photos.insert(photo);
  return archive;
}

async function backUp(archive: Archive, file = path.join(makeFolder(), 'galley.tar')): Promise<string> {
  await makeBackup(archive, { file });
  return file;
}

const restore = (file: string, folder: string, replace = false) =>
  restoreBackup({ file, folder, replace, now: () => 0 });

describe('backup and restore', () => {
  it('bring back every story, version and photo, byte for byte', async () => {
    const archive = await makeFull();
    const folder = path.join(makeFolder(), 'restored');
    const report = await restore(await backUp(archive), folder);
    expect(report).toMatchObject({ content: { stories: 1, versions: 2, photos: 1 }, missing: [], keptAside: null });
    const again = reopen(folder);
    const [id = ''] = archive.stories.ids();
    expect(again.stories.get(id)).toEqual(archive.stories.get(id));
    expect(again.versions.read(id, 1)).toEqual(archive.versions.read(id, 1));
    expect([...again.photos.all()]).toEqual([...archive.photos.all()]);
    expect(again.stories.search({ query: 'mua nuoc', limit: 5 }).total).toBe(1);
    for (const photo of archive.photos.all())
      expect(readFileSync(originalPath(folder, photo))).toEqual(readFileSync(originalPath(archive.folder, photo)));
  });

  it('let the program go on with its work while they read the archive', async () => {
    const archive = makeArchive();
    archive.transaction(() => {
      for (let number = 0; number < 300; number += 1)
        archive.stories.create({ body: doc(p('Nước về trắng đồng. '.repeat(100))), cause: 'created' });
    });
    let turns = 0;
    const reading = readContentMeanwhile(archive.connection);
    let isRead = false;
    void reading.then(() => {
      isRead = true;
    });
    while (!isRead) {
      await setImmediate();
      turns += 1;
    }
    expect(turns).toBeGreaterThan(3);
    expect(await reading).toEqual(readContent(archive.connection));
  });

  it('leave nothing but the backup beside it', async () => {
    const file = await backUp(await makeFull());
    expect(readdirSync(path.dirname(file))).toEqual(['galley.tar']);
  });

  it('take what was committed but still stands in the write-ahead log', async () => {
    const archive = await makeFull();
    expect(existsSync(path.join(archive.folder, 'archive.sqlite-wal'))).toBe(true);
    const folder = path.join(makeFolder(), 'restored');
    await restore(await backUp(archive), folder);
    expect([...reopen(folder).stories.ids()]).toHaveLength(1);
    // The control: the database file alone, without its log, does not have the story.
    const naive = makeArchive();
    naive.close();
    copyFileSync(path.join(archive.folder, 'archive.sqlite'), path.join(naive.folder, 'archive.sqlite'));
    const storiesIn = () => [...reopen(naive.folder).stories.ids()].length;
    expect(() => expect(storiesIn()).toBe(1)).toThrow();
  });

  it('work while another connection goes on saving', async () => {
    const archive = await makeFull();
    const reader = reopen(archive.folder, { mode: 'read' });
    const backingUp = backUp(reader);
    for (let number = 0; number < 50; number += 1) {
      archive.stories.create({ body: doc(p(`bài ${number}`)), cause: 'created' });
      await setImmediate();
    }
    const folder = path.join(makeFolder(), 'restored');
    expect((await restore(await backingUp, folder)).content.stories).toBeGreaterThanOrEqual(1);
  });

  it('name the photos whose files are gone and keep the rest', async () => {
    const archive = await makeFull();
    for (const photo of archive.photos.all()) truncateSync(originalPath(archive.folder, photo), 3);
    const file = path.join(makeFolder(), 'galley.tar');
    expect((await makeBackup(archive, { file })).missing).toEqual([...archive.photos.all()].map(({ id }) => id));
    expect((await restore(file, path.join(makeFolder(), 'restored'))).content.stories).toBe(1);
  });
});

describe('makeBackup', () => {
  it('replaces an older backup, but no other file', async () => {
    const archive = await makeFull();
    const file = await backUp(archive);
    archive.stories.create({ cause: 'created' });
    await backUp(archive, file);
    expect((await restore(file, path.join(makeFolder(), 'restored'))).content.stories).toBe(2);
    const letter = path.join(makeFolder(), 'letter.txt');
    writeFileSync(letter, 'Thư gửi tòa soạn');
    expect(await asyncFailureOf(() => makeBackup(archive, { file: letter }))).toBe('export-exists');
    expect(readFileSync(letter, 'utf8')).toBe('Thư gửi tòa soạn');
  });

  it('makes no folder where there is none: the disk it is on may not be plugged in', async () => {
    const file = path.join(makeFolder(), 'usb/galley.tar');
    const archive = await makeFull();
    expect(await asyncFailureOf(() => makeBackup(archive, { file }))).toBe('folder-missing');
    expect(existsSync(path.dirname(file))).toBe(false);
  });

  it('keeps the older backup when it is cancelled', async () => {
    const archive = await makeFull();
    const file = await backUp(archive);
    const before = readFileSync(file);
    const signal = AbortSignal.abort();
    expect(await asyncFailureOf(() => makeBackup(archive, { file, signal }))).toBe('cancelled');
    expect([readFileSync(file).equals(before), readdirSync(path.dirname(file))]).toEqual([true, ['galley.tar']]);
  });

  it('sweeps what a killed backup left', async () => {
    const file = path.join(makeFolder(), 'galley.tar');
    writeFileSync(`${file}.part-999999999`, 'half');
    await backUp(await makeFull(), file);
    expect(readdirSync(path.dirname(file))).toEqual(['galley.tar']);
  });
});

describe('restoreBackup', () => {
  it('refuses a backup cut off anywhere and leaves no trace', async () => {
    const file = await backUp(await makeFull());
    const whole = readFileSync(file);
    const parent = makeFolder();
    for (const share of [0, 0.1, 0.5, 0.9, 0.99]) {
      writeFileSync(file, whole.subarray(0, Math.floor(whole.length * share)));
      expect(await asyncFailureOf(() => restore(file, path.join(parent, 'new')))).toBe('bad-backup');
    }
    expect(readdirSync(parent)).toEqual([]);
  });

  it('finds a flipped bit wherever it is', async () => {
    const file = await backUp(await makeFull());
    const whole = readFileSync(file);
    const parent = makeFolder();
    for (let at = 700; at < whole.length - 1024; at += Math.floor(whole.length / 40)) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      writeFileSync(file, flipped);
      const outcome = await asyncFailureOf(() => restore(file, path.join(parent, `at-${at}`)));
      if (outcome !== 'bad-backup') expect(isPadding(whole, at)).toBe(true);
    }
  });

  it('does not take the place of an archive unless asked, and then keeps it', async () => {
    const archive = await makeFull();
    const file = await backUp(archive);
    const there = makeArchive();
    there.stories.create({ fields: { headline: 'Bài đang viết' }, cause: 'created' });
    expect(await asyncFailureOf(() => restore(file, there.folder))).toBe('archive-exists');
    expect(await asyncFailureOf(() => restore(file, there.folder, true))).toBe('archive-in-use');
    there.close();
    const { keptAside } = await restore(file, there.folder, true);
    expect(keptAside).toBe(`${there.folder}.before-restore-1970-01-01T00-00-00-000Z`);
    expect(reopen(there.folder).stories.search({ query: 'nước nổi', limit: 1 }).total).toBe(1);
    expect(reopen(keptAside ?? '').stories.search({ query: 'đang viết', limit: 1 }).total).toBe(1);
  });

  it('refuses a folder that holds something else', async () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'letter.txt'), 'Thư');
    const file = await backUp(await makeFull());
    expect(await asyncFailureOf(() => restore(file, folder))).toBe('folder-not-empty');
  });

  it('says when there is no such file, and when it is something else', async () => {
    const folder = makeFolder();
    expect(await asyncFailureOf(() => restore(path.join(folder, 'nope.tar'), path.join(folder, 'a')))).toBe(
      'file-not-found',
    );
    writeFileSync(path.join(folder, 'letter.txt'), 'x'.repeat(5000));
    expect(await asyncFailureOf(() => restore(path.join(folder, 'letter.txt'), path.join(folder, 'a')))).toBe(
      'bad-backup',
    );
  });
});

/** The zeros that fill up a block of the tar file carry nothing, so a flip there loses nothing. */
function isPadding(whole: Buffer, at: number): boolean {
  const block = Math.floor(at / 512) * 512;
  return whole.subarray(at, block + 512).every((byte) => byte === 0);
}
