import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../electron/archive/archive.ts';
import { openPhotoStore, type PhotoStore } from '../../../electron/photos/open-photo-store.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { makeArchive } from '../../builders/archive.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeJpeg, makePicture, withMetadata } from '../../builders/photo.ts';

async function storeWith(bytes: Buffer): Promise<{ archive: Archive; store: PhotoStore; photo: Photo }> {
  const archive = makeArchive();
  const store = openPhotoStore({ archive });
  onTestFinished(() => store.close());
  const { outcome } = await store.addFile({ bytes, fileName: 'photo.jpg' });
  if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
  return { archive, store, photo: outcome.photo };
}

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('renditions', () => {
  it('are upright, no wider than the photo, and in the format asked for', async () => {
    const { store, photo } = await storeWith(await makeJpeg({ widthPx: 600, heightPx: 400, orientation: 6 }));
    const files = await store.renditions(photo, [
      { widthPx: 320, format: 'jpeg' },
      { widthPx: 2048, format: 'webp' },
    ]);
    const found = await Promise.all(files.map((file) => sharp(file).metadata()));
    expect(found.map(({ width, height, format }) => [width, height, format])).toEqual([
      [320, 480, 'jpeg'],
      [400, 600, 'webp'],
    ]);
  });

  it('carry nothing of the original but the picture, least of all where it was taken', async () => {
    const located = await withMetadata(await makeJpeg({ widthPx: 400, heightPx: 300 }), {
      'EXIF:GPSLatitude': 21.0285,
      'EXIF:GPSLongitude': 105.8542,
      'XMP-exif:GPSLatitude': 21.0285,
      'IPTC:City': 'Hà Nội',
    });
    const { store, photo } = await storeWith(located);
    const files = await store.renditions(photo, [
      { widthPx: 320, format: 'jpeg' },
      { widthPx: 320, format: 'webp' },
      { widthPx: 400, format: 'jpeg' },
    ]);
    for (const file of files) {
      const { exif, xmp, iptc, icc } = await sharp(file).metadata();
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    }
    expect((await sharp(store.originalPath(photo)).metadata()).exif).toBeInstanceOf(Buffer);
  });

  it('show the colours of a wide-gamut photo in sRGB', async () => {
    const red = { r: 255, g: 0, b: 0 };
    const wide = sharp({ create: { width: 64, height: 64, channels: 3, background: red } }).withIccProfile('p3');
    const { store, photo } = await storeWith(await wide.png().toBuffer());
    const pixels = await sharp(await store.rendition(photo, 64, 'jpeg'))
      .raw()
      .toBuffer();
    const [r = 0, g = 255, b = 255] = pixels;
    expect(r > 250 && g < 8 && b < 8).toBe(true);
  });

  it('lay transparency on white', async () => {
    const clear = makePicture({ widthPx: 32, heightPx: 32 }).ensureAlpha(0);
    const { store, photo } = await storeWith(await clear.png().toBuffer());
    const pixels = await sharp(await store.rendition(photo, 32, 'jpeg'))
      .raw()
      .toBuffer();
    expect(pixels.every((value) => value > 250)).toBe(true);
  });

  it('are the same bytes whatever was asked for before, and after the cache was deleted', async () => {
    const { archive, store, photo } = await storeWith(await makeJpeg({ widthPx: 2400, heightPx: 1600 }));
    const sizes = [320, 640, 1280].map((widthPx) => ({ widthPx, format: 'jpeg' as const }));
    const together = (await store.renditions(photo, sizes)).map(digestOf);
    rmSync(path.join(archive.folder, 'renditions'), { recursive: true });
    const alone: string[] = [];
    for (const { widthPx, format } of sizes) alone.push(digestOf(await store.rendition(photo, widthPx, format)));
    expect(alone).toEqual(together);
  });

  it('are made once for everybody who asks meanwhile', async () => {
    const { store, photo } = await storeWith(await makeJpeg());
    const asked = Array.from({ length: 5 }, () => store.rendition(photo, 640, 'webp'));
    expect(new Set(await Promise.all(asked)).size).toBe(1);
  });

  it('say that the original is missing or damaged', async () => {
    const { store, photo } = await storeWith(await makeJpeg());
    writeFileSync(store.originalPath(photo), 'not a photo any more');
    expect(await asyncFailureOf(() => store.rendition(photo, 640, 'jpeg'))).toBe('photo-damaged');
    rmSync(store.originalPath(photo));
    expect(await asyncFailureOf(() => store.rendition(photo, 640, 'jpeg'))).toBe('photo-file-missing');
  });
});
