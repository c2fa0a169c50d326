import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPhotoStore, type PhotoStore } from '../../../../electron/photos/open-photo-store.ts';
import { makeArchive } from '../../../builders/archive.ts';
import { makeJpeg, makePngBomb, withMetadata } from '../../../builders/photo.ts';

function openStore(): { readonly store: PhotoStore; readonly media: () => readonly string[] } {
  const archive = makeArchive();
  const store = openPhotoStore({ archive });
  onTestFinished(() => store.close());
  const folder = path.join(archive.folder, 'media');
  const media = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  return { store, media };
}

const small = { widthPx: 300, heightPx: 200 };
const script = Buffer.from('<script>alert(1)</script>');

/** A JPEG segment, at most 65,533 bytes of content (ITU T.81, B.1.1.4). */
function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function insertAfterStart(jpeg: Buffer, ...pieces: readonly Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...pieces, jpeg.subarray(2)]);
}

/** What must be refused, and what for. Nothing of it may stay in the archive. */
const refused: readonly (readonly [string, () => Promise<Buffer> | Buffer, string])[] = [
  ['a drawing that calls itself a photo', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'photo-svg'],
  ['a picture of 900 megapixels in 100 kB', () => makePngBomb(30_000), 'photo-too-large'],
  ['half a photo', async () => halve(await makeJpeg(small)), 'photo-damaged'],
  ['a photo with its middle overwritten', async () => wipeMiddle(await makeJpeg(small)), 'photo-damaged'],
  [
    'a script behind the first bytes of a photo',
    () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), script]),
    'photo-damaged',
  ],
  ['a page', () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'unreadable-photo'],
  ['a zip archive', () => Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaa', 'latin1'), 'unreadable-photo'],
  ['a HEIC that says no size', () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0heicmif1', 'latin1'), 'photo-damaged'],
];

function halve(jpeg: Buffer): Buffer {
  return jpeg.subarray(0, Math.floor(jpeg.length / 2));
}

/** Most of the picture's data is gone, and its end mark says that all is well. */
function wipeMiddle(jpeg: Buffer): Buffer {
  const copy = Buffer.from(jpeg);
  return Buffer.concat([copy.subarray(0, Math.floor(jpeg.length / 3)), Buffer.from([0xff, 0xd9])]);
}

/** What is strange but a photo: it is taken as the picture it is, and its words are words. */
const taken: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['a photo with a page behind its end', async () => Buffer.concat([await makeJpeg(small), script])],
  ['a photo with a script in its comment', async () => insertAfterStart(await makeJpeg(small), segment(0xfe, script))],
  [
    'a photo with eight megabytes of application data',
    async () =>
      insertAfterStart(
        await makeJpeg(small),
        ...Array.from({ length: 130 }, () => segment(0xef, Buffer.alloc(64_000))),
      ),
  ],
  [
    'a photo whose caption is markup, with control letters in it',
    async () =>
      withMetadata(await makeJpeg(small), { 'XMP-dc:Description': '<img src=x onerror=alert(1)>\u0001\u202e' }),
  ],
  [
    'a picture one pixel high',
    () =>
      sharp({ create: { width: 20_000, height: 1, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
  ],
];

describe('a hostile file', () => {
  it.each(refused)('is refused with its reason and leaves nothing: %s', async (_title, make, code) => {
    const { store, media } = openStore();
    const { outcome } = await store.addFile({ bytes: await make(), fileName: 'ảnh.jpg' });
    expect(outcome).toMatchObject({ kind: 'refused', failure: { code } });
    expect(media()).toEqual([]);
  });

  it.each(taken)('that is a photo is taken whole: %s', async (_title, make) => {
    const { store, media } = openStore();
    const { outcome } = await store.addFile({ bytes: await make(), fileName: 'ảnh.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    expect(media()).toHaveLength(1);
    const [file = ''] = await store.published(outcome.photo, [{ widthPx: 320, format: 'jpeg' }], {
      metadata: {},
      keepLocation: false,
    });
    const { comments, exif, xmp } = await sharp(file).metadata();
    expect([comments, exif, xmp]).toEqual([undefined, undefined, undefined]);
  });
});
