import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/archive/archive.ts';
import { archiveFile } from '../../../../electron/archive/file/archive-file.ts';
import { verifyArchive } from '../../../../electron/archive/file/verify.ts';
import { digestOf } from '../../../../electron/archive/stories/body.ts';
import { writeDurably } from '../../../../electron/files/write-durably.ts';
import { originalPath } from '../../../../electron/photos/media-path.ts';
import type { Photo } from '../../../../shared/photo/photo.ts';
import { makeArchive, reopen } from '../../../builders/archive.ts';
import { doc, p } from '../../../builders/document.ts';
import { asyncFailureOf } from '../../../builders/failure.ts';
import { makePhoto } from '../../../builders/story.ts';

async function makeFull(): Promise<{ archive: Archive; id: string; photo: Photo }> {
  const archive = makeArchive();
  const tag = archive.tags.ensure({ name: 'Đồng Tháp', kind: 'place' });
  const fields = { headline: 'Mùa nước nổi', tags: [tag.id] };
  const { id } = archive.stories.create({ fields, body: doc(p('một hai ba')), cause: 'created' });
  for (let rev = 1; rev < 4; rev += 1) {
    const blocks = { at: 0, remove: 1, insert: [p(`lần ${rev}`)] };
    archive.stories.save({ storyId: id, baseRev: rev, change: { blocks }, cause: 'edited' });
  }
  const bytes = Buffer.from('the bytes of a photo');
  const photo = { ...makePhoto(), digest: digestOf(bytes) };
  await writeDurably(originalPath(archive.folder, photo), bytes);
  archive.photos.insert(photo);
  return { archive, id, photo };
}

/** What is found after a piece of the archive was changed behind its back. */
async function kindsAfter(harm: (full: Awaited<ReturnType<typeof makeFull>>) => void): Promise<readonly string[]> {
  const full = await makeFull();
  harm(full);
  const { problems } = await verifyArchive(full.archive);
  return problems.map(({ kind, of }) => `${kind} ${of === full.id ? 'story' : of === full.photo.id ? 'photo' : of}`);
}

const sql = (archive: Archive, text: string, ...values: unknown[]) => archive.connection.prepare(text).run(...values);

/** Writes seven bytes that are no text over the middle of a text, wherever it stands in the database file. */
function spoil(folder: string, text: string): void {
  const file = archiveFile(folder);
  const bytes = readFileSync(file);
  const wanted = Buffer.from(text);
  let found = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
    bytes.set([0xff, 0x80, 0xfe, 0x81, 0xc0, 0xf8, 0xff], at + 2);
    found += 1;
  }
  expect(found).toBeGreaterThan(0);
  writeFileSync(file, bytes);
}

describe('verifyArchive', () => {
  it('reads everything and finds nothing in a whole archive', async () => {
    const { archive } = await makeFull();
    expect(await verifyArchive(archive)).toEqual({ stories: 1, versions: 4, photos: 1, problems: [] });
  });

  it('works on an archive opened for reading while another writes', async () => {
    const { archive } = await makeFull();
    expect((await verifyArchive(reopen(archive.folder, { mode: 'read' }))).problems).toEqual([]);
  });

  it('finds one changed letter in a body, which the integrity check does not', async () => {
    expect(
      await kindsAfter(({ archive }) => {
        sql(archive, "UPDATE body SET doc = CAST(replace(CAST(doc AS TEXT), 'lần', 'lẫn') AS BLOB)");
        expect(archive.connection.pragma('integrity_check', { simple: true })).toBe('ok');
      }),
    ).toEqual(['story story']);
  });

  it('finds a changed field', async () => {
    expect(await kindsAfter(({ archive }) => sql(archive, "UPDATE story SET headline = 'Mùa khô'"))).toEqual([
      'story story',
    ]);
  });

  it('finds a damaged version, old or new, and what hangs on it', async () => {
    const harm = "UPDATE version SET change = CAST(replace(CAST(change AS TEXT), 'lần', 'lẫn') AS BLOB) WHERE rev = 2";
    expect(await kindsAfter(({ archive }) => sql(archive, harm))).toEqual(['version story']);
    const torn = 'UPDATE version SET snapshot = substr(snapshot, 1, 20) WHERE rev = 1';
    expect(await kindsAfter(({ archive }) => sql(archive, torn))).toEqual([
      'row version',
      'story story',
      'version story',
    ]);
  });

  it.each([
    ['tag', 'Đồng Tháp'],
    ['template', 'Tin vắn hằng ngày'],
    ['saved_search', 'Bài về lũ sông Hậu'],
    ['version', 'Lý do sửa bài này'],
    ['photo', 'ten-anh-nuoc-noi.jpg'],
  ])('finds garbage bytes in a row of %s, which the integrity check does not', async (table, text) => {
    const { archive } = await makeFull();
    sql(archive, "INSERT INTO template VALUES (1, 'm', 'o', 'Tin vắn hằng ngày', '{}', '{}', 1, NULL)");
    sql(archive, "INSERT INTO saved_search VALUES (1, 's', 'o', 'Bài về lũ sông Hậu', '', 1, NULL)");
    sql(archive, "UPDATE version SET reason = 'Lý do sửa bài này' WHERE rev = 2");
    sql(archive, "UPDATE photo SET file_name = 'ten-anh-nuoc-noi.jpg'");
    const { folder } = archive;
    expect((await verifyArchive(archive)).problems).toEqual([]);
    archive.connection.pragma('wal_checkpoint(TRUNCATE)');
    archive.close();
    spoil(folder, text);
    const harmed = reopen(folder, { mode: 'read' });
    expect(harmed.connection.pragma('integrity_check', { simple: true })).toBe('ok');
    expect((await verifyArchive(harmed)).problems).toContainEqual(expect.objectContaining({ kind: 'row', of: table }));
  });

  it('says which record of a photo cannot be read, and goes on', async () => {
    const found = await kindsAfter(({ archive }) => sql(archive, "UPDATE photo SET metadata = '{' || metadata"));
    expect(new Set(found)).toEqual(new Set(['row photo']));
  });

  it('finds a torn change of an old version that holds the whole story too', async () => {
    const torn = 'UPDATE version SET change = substr(change, 2) WHERE rev = 1';
    expect(await kindsAfter(({ archive }) => sql(archive, torn))).toEqual(['row version']);
  });

  it('finds a story whose newest version is gone', async () => {
    expect(await kindsAfter(({ archive }) => sql(archive, 'UPDATE story SET rev = 99'))).toEqual(['story story']);
  });

  it('finds a story that search would not', async () => {
    expect(await kindsAfter(({ archive }) => sql(archive, 'DELETE FROM search'))).toEqual(['search story']);
  });

  it('finds a missing and a changed photo file', async () => {
    const missing = await kindsAfter(({ archive, photo }) => rmSync(originalPath(archive.folder, photo)));
    const changed = await kindsAfter(({ archive, photo }) => writeFileSync(originalPath(archive.folder, photo), 'x'));
    expect([missing, changed]).toEqual([['photo-missing photo'], ['photo-damaged photo']]);
  });

  it('stops when it is cancelled', async () => {
    const { archive } = await makeFull();
    expect(await asyncFailureOf(() => verifyArchive(archive, { signal: AbortSignal.abort() }))).toBe('cancelled');
    expect(archive.connection.inTransaction).toBe(false);
  });
});
