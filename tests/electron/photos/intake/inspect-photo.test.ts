import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPicture, readHeader, restrictDecoders } from '../../../../electron/photos/decoder.ts';
import { inspectPhoto } from '../../../../electron/photos/intake/inspect-photo.ts';
import { asyncFailureOf } from '../../../builders/failure.ts';
import { makeJpeg, makePicture, makePngBomb } from '../../../builders/photo.ts';

beforeAll(restrictDecoders);

const formats = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const;

describe('inspectPhoto', () => {
  it.each(formats)('refuses a %s that ends too early', async (format) => {
    const whole = await makePicture({ widthPx: 600, heightPx: 400 })[format]().toBuffer();
    // libvips ends a TIFF with its directory: the last percent of the file holds nothing of the picture.
    const parts = format === 'tiff' ? [0.01, 0.25, 0.5, 0.9] : [0.01, 0.25, 0.5, 0.99];
    const codes = parts.map((part) =>
      asyncFailureOf(() => inspectPhoto(whole.subarray(0, Math.floor(whole.length * part)), 'photo')),
    );
    expect(await Promise.all(codes)).toEqual(parts.map(() => 'photo-damaged'));
    expect(await inspectPhoto(whole, 'photo')).toMatchObject({ format, widthPx: 600, heightPx: 400 });
  });

  it('gives the upright size and a thumbnail that stands upright', async () => {
    const onItsSide = await makeJpeg({ widthPx: 600, heightPx: 400, orientation: 6 });
    const { widthPx, heightPx, thumbnail } = await inspectPhoto(onItsSide, 'photo');
    const { width, height } = await readHeader(thumbnail ?? Buffer.alloc(0));
    expect([widthPx, heightPx, width, height]).toEqual([400, 600, 320, 480]);
  });

  it('refuses a small file of very many pixels before it unpacks it', async () => {
    const bomb = makePngBomb(30_000);
    expect(bomb.length).toBeLessThan(120_000);
    expect(await asyncFailureOf(() => inspectPhoto(bomb, 'photo'))).toBe('photo-too-large');
  });

  it('reads grey, 16-bit, CMYK, transparent and wide-gamut pictures as sRGB', async () => {
    const picture = () => makePicture({ widthPx: 60, heightPx: 40 });
    const files = [
      picture().toColourspace('b-w').jpeg(),
      picture().toColourspace('grey16').png(),
      picture().toColourspace('rgb16').png(),
      picture().toColourspace('cmyk').jpeg(),
      picture().ensureAlpha(0.5).png(),
      picture().withIccProfile('p3').jpeg(),
    ];
    const spaces: unknown[] = [];
    for (const file of files) {
      const { thumbnail } = await inspectPhoto(await file.toBuffer(), 'photo');
      const { space, channels, hasProfile } = await sharp(thumbnail ?? Buffer.alloc(0)).metadata();
      spaces.push([space, channels, hasProfile]);
    }
    expect(spaces).toEqual(files.map(() => ['srgb', 3, false]));
  });
});

describe('restrictDecoders', () => {
  it('leaves no decoder for a drawing, whoever asks', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await expect(openPicture(svg).raw().toBuffer()).rejects.toThrow('unsupported image format');
  });
});
