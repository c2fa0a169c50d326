import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../electron/archive/archive.ts';
import { TEMPORARY } from '../../../electron/files/write-durably.ts';
import { openPhotoStore, type PhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { judgePhoto } from '../../../shared/photo/judge-photo.ts';
import { makeArchive, makeFolder } from '../../builders/archive.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeJpeg, makePicture, makePngBomb, withMetadata } from '../../builders/photo.ts';

function openStore(archive: Archive): PhotoStore {
  const store = openPhotoStore({ archive });
  onTestFinished(() => store.close());
  return store;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

describe('the photo store', () => {
  it('keeps a HEIC photo as it came, with its size and words, and says why it is not shown', async () => {
    const archive = makeArchive();
    const store = openStore(archive);
    const avif = await makePicture({ widthPx: 120, heightPx: 80 }).avif({ effort: 0 }).toBuffer();
    const bytes = Buffer.from(
      avif.toString('latin1').replace('ftypavif', 'ftypheic').replaceAll('avif', 'heic'),
      'latin1',
    );
    const { outcome } = await store.addFile({ bytes, fileName: 'IMG_0001.HEIC' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    const { photo } = outcome;
    expect([photo.format, photo.widthPx, photo.heightPx]).toEqual(['heic', 120, 80]);
    expect(readFileSync(store.originalPath(photo))).toEqual(bytes);
    expect(await asyncFailureOf(() => store.rendition(photo, 320, 'jpeg'))).toBe('photo-heic');
    expect(judgePhoto(photo, 0).map(({ name }) => name)).toContain('not-shown');
  });

  it('keeps the original unchanged under its digest, with what it says about itself', async () => {
    const archive = makeArchive();
    const store = openStore(archive);
    const bytes = await withMetadata(await makeJpeg({ widthPx: 600, heightPx: 400, orientation: 6 }), {
      'XMP-dc:Description': 'Một người đứng trên bục'.normalize('NFD'),
      'EXIF:DateTimeOriginal': '2022:06:19 08:30:00',
    });
    const { fileName, outcome } = await store.addFile({ bytes, fileName: 'DCIM\\Ảnh 01.jpg' });
    if (outcome.kind !== 'added') throw new Error(outcome.kind);
    const { format, widthPx, heightPx, sizeBytes, takenAt, metadata } = outcome.photo;
    expect({ fileName, format, widthPx, heightPx, sizeBytes, takenAt, description: metadata.description }).toEqual({
      fileName: 'Ảnh 01.jpg',
      format: 'jpeg',
      widthPx: 400,
      heightPx: 600,
      sizeBytes: bytes.length,
      takenAt: Date.UTC(2022, 5, 19, 1, 30),
      description: 'Một người đứng trên bục',
    });
    expect(readFileSync(store.originalPath(outcome.photo)).equals(bytes)).toBe(true);
    expect(archive.photos.findByDigest(outcome.photo.digest)).toEqual(outcome.photo);
  });

  it('knows a photo when it comes again, under another name or twice at once', async () => {
    const archive = makeArchive();
    const store = openStore(archive);
    const bytes = await makeJpeg();
    const names = ['a.jpg', 'b.jpg', 'c.jpg'];
    const added = await Promise.all(names.map((fileName) => store.addFile({ bytes, fileName })));
    const kinds = added.map(({ outcome }) => outcome.kind);
    expect([...kinds].sort()).toEqual(['added', 'known', 'known']);
    expect(archive.photos.list({ limit: 10 }).total).toBe(1);
    expect(filesIn(path.join(archive.folder, 'media')).length).toBe(1);
  });

  it('brings back an original that was lost when the photo is added again', async () => {
    const store = openStore(makeArchive());
    const bytes = await makeJpeg();
    const { outcome } = await store.addFile({ bytes, fileName: 'photo.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    rmSync(store.originalPath(outcome.photo));
    expect((await store.addFile({ bytes, fileName: 'photo.jpg' })).outcome.kind).toBe('known');
    expect(readFileSync(store.originalPath(outcome.photo)).equals(bytes)).toBe(true);
  });

  it('refuses what is no whole photo, says why, and leaves nothing behind', async () => {
    const archive = makeArchive();
    const store = openStore(archive);
    const whole = await makeJpeg();
    const cases: readonly (readonly [Buffer, string])[] = [
      [Buffer.alloc(0), 'file-empty'],
      [Buffer.from('<!doctype html><p>không phải ảnh'), 'unreadable-photo'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'), 'photo-svg'],
      [whole.subarray(0, whole.length / 2), 'photo-damaged'],
      [makePngBomb(30_000), 'photo-too-large'],
    ];
    const codes: string[] = [];
    for (const [bytes] of cases) {
      const { outcome } = await store.addFile({ bytes, fileName: 'photo.jpg' });
      codes.push(outcome.kind === 'refused' ? outcome.failure.code : outcome.kind);
    }
    expect(codes).toEqual(cases.map(([, code]) => code));
    expect(filesIn(path.join(archive.folder, 'media'))).toEqual([]);
    expect(filesIn(path.join(archive.folder, 'renditions'))).toEqual([]);
    expect(archive.photos.list({ limit: 10 }).total).toBe(0);
  });

  it('takes a picture with a page hidden in it for the picture it is', async () => {
    const store = openStore(makeArchive());
    const polyglot = Buffer.concat([await makeJpeg(), Buffer.from('<script>alert(1)</script>')]);
    const { outcome } = await store.addFile({ bytes: polyglot, fileName: 'photo.html' });
    if (outcome.kind !== 'added') throw new Error(outcome.kind);
    expect(path.extname(store.originalPath(outcome.photo))).toBe('.jpg');
    expect(readFileSync(await store.rendition(outcome.photo, 320, 'jpeg')).includes('script')).toBe(false);
  });

  it('says when a file is not there or is a folder', async () => {
    const store = openStore(makeArchive());
    const folder = makeFolder();
    const codes = [];
    for (const file of [path.join(folder, 'none.jpg'), folder]) {
      const { outcome } = await store.addFile({ path: file });
      codes.push(outcome.kind === 'refused' && outcome.failure.code);
    }
    expect(codes).toEqual(['file-not-found', 'file-unreadable']);
  });

  it('sweeps what an earlier run was writing when it was killed', async () => {
    const archive = makeArchive();
    const leftover = path.join(archive.folder, 'media', `${TEMPORARY}1`);
    writeFileSync(leftover, 'half');
    await openPhotoStore({ archive }).close();
    expect(existsSync(leftover)).toBe(false);
  });
});
