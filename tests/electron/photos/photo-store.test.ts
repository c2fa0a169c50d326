import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../electron/archive/archive.ts';
import { openPhotoStore, type PhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { serveMedia } from '../../../electron/photos/serve-media.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { makeArchive, makeFolder } from '../../builders/archive.ts';
import { makeJpeg, makePicture, makePngBomb, withMetadata } from '../../builders/photo.ts';

function openStore(archive: Archive): PhotoStore {
  const store = openPhotoStore({ archive });
  onTestFinished(() => store.close());
  return store;
}

async function addPhoto(store: PhotoStore, bytes: Buffer): Promise<Photo> {
  const { outcome } = await store.addFile({ bytes, fileName: 'photo.jpg' });
  if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
  return outcome.photo;
}

async function refusalOf(store: PhotoStore, bytes: Buffer): Promise<string> {
  const { outcome } = await store.addFile({ bytes, fileName: 'photo.jpg' });
  return outcome.kind === 'refused' ? outcome.failure.code : outcome.kind;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

describe('the photo store', () => {
  it('keeps the original unchanged under its digest and knows it when it comes again', async () => {
    const archive = makeArchive();
    const store = openStore(archive);
    const bytes = await makeJpeg();
    const photo = await addPhoto(store, bytes);
    expect(readFileSync(store.originalPath(photo)).equals(bytes)).toBe(true);
    expect((await store.addFile({ bytes, fileName: 'other-name.jpg' })).outcome).toEqual({ kind: 'known', photo });
    expect(filesIn(path.join(archive.folder, 'media'))).toEqual([`${photo.digest}.jpg`]);
  });

  it('reads Vietnamese metadata from XMP and IIM, and the time with its zone', async () => {
    const caption = 'Phó Bí thư Thường trực Thành ủy phát biểu tại lễ kỷ niệm';
    const bytes = await withMetadata(await makeJpeg(), {
      'IPTC:Caption-Abstract': caption,
      'IPTC:By-line': 'Quang Thái',
      'XMP-photoshop:Credit': 'Báo Tuổi trẻ Thủ đô',
      'XMP-iptcCore:AltTextAccessibility': 'Một người đứng trên bục'.normalize('NFD'),
      'EXIF:DateTimeOriginal': '2022:06:19 08:30:00',
    });
    const { metadata, takenAt } = await addPhoto(openStore(makeArchive()), bytes);
    const { description, creator, creditLine, altTextAccessibility } = metadata;
    expect({ description, creator, creditLine, altTextAccessibility, takenAt }).toEqual({
      description: caption,
      creator: 'Quang Thái',
      creditLine: 'Báo Tuổi trẻ Thủ đô',
      altTextAccessibility: 'Một người đứng trên bục',
      takenAt: Date.UTC(2022, 5, 19, 1, 30),
    });
  });

  it('takes every format it names, by its bytes and not its name', async () => {
    const store = openStore(makeArchive());
    const picture = () => makePicture({ widthPx: 64, heightPx: 48 });
    const files = [
      picture().png(),
      picture().webp(),
      picture().gif(),
      picture().tiff(),
      picture().avif(),
      picture().jpeg(),
    ];
    const formats: string[] = [];
    for (const file of files) formats.push((await addPhoto(store, await file.toBuffer())).format);
    expect(formats).toEqual(['png', 'webp', 'gif', 'tiff', 'avif', 'jpeg']);
  });

  it('refuses what is no whole photo, says why, and leaves nothing behind', async () => {
    const archive = makeArchive();
    const store = openStore(archive);
    const whole = await makeJpeg();
    const cut = (part: number) => whole.subarray(0, Math.floor(whole.length * part));
    const bomb = makePngBomb(11_000);
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(200)]);
    const cases: readonly (readonly [Buffer, string])[] = [
      [Buffer.alloc(0), 'file-empty'],
      [Buffer.from('<!doctype html><p>không phải ảnh'), 'unreadable-photo'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'), 'photo-svg'],
      [Buffer.from('<?xml version="1.0"?>\n<!-- a --><svg/>'), 'photo-svg'],
      [heic, 'photo-heic'],
      [cut(0.01), 'photo-damaged'],
      [cut(0.25), 'photo-damaged'],
      [cut(0.5), 'photo-damaged'],
      [cut(0.99), 'photo-damaged'],
      [bomb, 'photo-too-large'],
    ];
    const found: string[] = [];
    for (const [bytes] of cases) found.push(await refusalOf(store, bytes));
    expect(found).toEqual(cases.map(([, code]) => code));
    expect(filesIn(path.join(archive.folder, 'media'))).toEqual([]);
    expect(archive.photos.list({ limit: 10 }).total).toBe(0);
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
});

describe('renditions', () => {
  it('are upright, no wider than the photo, and carry no metadata of the original', async () => {
    const store = openStore(makeArchive());
    const located = await withMetadata(await makeJpeg({ widthPx: 600, heightPx: 400, orientation: 6 }), {
      'EXIF:GPSLatitude': 21,
      'EXIF:GPSLongitude': 105,
      'IPTC:City': 'Hà Nội',
    });
    const photo = await addPhoto(store, located);
    expect([photo.widthPx, photo.heightPx]).toEqual([400, 600]);
    const [small = '', large = ''] = await store.renditions(photo, [
      { widthPx: 320, format: 'jpeg' },
      { widthPx: 2048, format: 'webp' },
    ]);
    const [jpeg, webp] = [await sharp(small).metadata(), await sharp(large).metadata()];
    expect([jpeg.width, jpeg.height, jpeg.format, webp.width, webp.height, webp.format]).toEqual([
      320,
      480,
      'jpeg',
      400,
      600,
      'webp',
    ]);
    expect([jpeg.exif, jpeg.iptc, jpeg.xmp, webp.exif, webp.xmp]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect((await sharp(store.originalPath(photo)).metadata()).exif).toBeInstanceOf(Buffer);
  });

  it('are made once, and again when the cache was deleted', async () => {
    const archive = makeArchive();
    const store = openStore(archive);
    const photo = await addPhoto(store, await makeJpeg());
    const [one, two] = await Promise.all([store.rendition(photo, 320, 'jpeg'), store.rendition(photo, 320, 'jpeg')]);
    expect(one).toBe(two);
    const first = readFileSync(one);
    rmSync(path.join(archive.folder, 'renditions'), { recursive: true });
    expect(readFileSync(await store.rendition(photo, 320, 'jpeg')).equals(first)).toBe(true);
  });
});

describe('serveMedia', () => {
  it('answers for the widths it offers and for nothing else', async () => {
    const archive = makeArchive();
    const photoStore = openStore(archive);
    const { digest } = await addPhoto(photoStore, await makeJpeg());
    writeFileSync(path.join(archive.folder, 'secret.jpg'), 'x');
    const get = (address: string) =>
      serveMedia({ photos: archive.photos, photoStore, request: { method: 'GET', path: address } });
    const paths = [
      `/media/${digest}/641.jpg`,
      `/media/${digest}/../../secret.jpg`,
      '/media/../secret.jpg',
      `/media/${digest}/%2e%2e/320.jpg`,
      `/media/${'0'.repeat(64)}/320.jpg`,
      `/media/${digest}/320.svg`,
      `/media/${digest.toUpperCase()}/320.jpg`,
      `/media/${digest}/0320.jpgx`,
    ];
    expect(await Promise.all(paths.map(get))).toEqual(paths.map(() => null));
    const answer = await get(`/media/${digest}/320.jpg`);
    expect(answer?.headers['content-type']).toBe('image/jpeg');
    expect((await sharp(answer?.body).metadata()).width).toBe(320);
    const again = await serveMedia({
      photos: archive.photos,
      photoStore,
      request: { method: 'GET', path: `/media/${digest}/320.jpg`, ifNoneMatch: answer?.headers['etag'] ?? '' },
    });
    expect(again?.status).toBe(304);
  });
});
