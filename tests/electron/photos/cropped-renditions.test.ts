import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RenditionRequest } from '../../../electron/photos/make-renditions.ts';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { cropFor, noCrops } from '../../../shared/photo/crops.ts';
import { makeArchive } from '../../builders/archive.ts';

/** Left half red, right half blue, lying on its side as cameras leave it: upright, red is above. */
async function makeTwoHalves(): Promise<Buffer> {
  const half = (background: string) => ({ create: { width: 600, height: 800, channels: 3 as const, background } });
  const red = await sharp(half('#ff0000')).png().toBuffer();
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

describe('a rendition of a crop', () => {
  it('shows that part of the upright photo, in every size of one name each', async () => {
    const store = openPhotoStore({ archive: makeArchive() });
    onTestFinished(() => store.close());
    const { outcome } = await store.addFile({ bytes: await makeTwoHalves(), fileName: 'a.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    const { photo } = outcome;
    const above = cropFor(photo, { ...noCrops, focal: { x: 0.5, y: 0 } }, 'wide');
    const below = cropFor(photo, { ...noCrops, focal: { x: 0.5, y: 1 } }, 'wide');
    const wanted = [above, below].map((crop) => ({ widthPx: 640, format: 'jpeg', crop }) as const);
    const files = await store.renditions(photo, [...wanted, { widthPx: 640, format: 'jpeg' }]);
    expect(new Set(files).size).toBe(3);
    const looks = await Promise.all(
      files.map(async (file) => {
        const { channels } = await sharp(file).stats();
        const { width, height } = await sharp(file).metadata();
        return [width, height, ...channels.map(({ mean }) => Math.round(mean / 128))];
      }),
    );
    expect(looks).toEqual([
      [640, 360, 2, 0, 0],
      [640, 360, 0, 0, 2],
      [640, 960, 1, 0, 1],
    ]);
  });

  it('has the same bytes whichever other sizes it is made with, and as many pixels as the photo has for it', async () => {
    const bytes = await makeTwoHalves();
    const make = async (others: readonly RenditionRequest[]) => {
      const store = openPhotoStore({ archive: makeArchive() });
      onTestFinished(() => store.close());
      const { outcome } = await store.addFile({ bytes, fileName: 'a.jpg' });
      if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
      const crop = { x: 0.25, y: 0.25, width: 0.5, height: 0.25 };
      const [file = ''] = await store.renditions(outcome.photo, [{ widthPx: 400, format: 'jpeg', crop }, ...others]);
      return readFileSync(file);
    };
    const alone = await make([]);
    const crop = { x: 0.25, y: 0.25, width: 0.5, height: 0.25 };
    const together = await make([
      { widthPx: 320, format: 'webp', crop },
      { widthPx: 640, format: 'jpeg' },
      { widthPx: 320, format: 'avif' },
    ]);
    expect(together.equals(alone)).toBe(true);
    expect((await sharp(alone).metadata()).width).toBe(400);
  });
});
