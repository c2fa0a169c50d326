import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { makeRenditions } from '../../../electron/photos/make-renditions.ts';
import { renditionWidths } from '../../../shared/photo/photo.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { makeCameraPhoto } from './camera-photos.ts';

const RUNS = 7;

/** Six JPEG widths of one photo, by processor time: one decode for all, against one decode for each as Publii 0.47 does it. */
export const renditions: Figure = {
  area: 'photos',
  async measure({ folder }) {
    const file = path.join(folder, 'camera.jpg');
    writeFileSync(file, await makeCameraPhoto());
    sharp.cache(false);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await cpuOf(() => makeSix(file)));
      theirs.push(await cpuOf(() => makeSixAsPublii(file)));
    }
    const [value, peer] = [percentile(ours, 0.5), percentile(theirs, 0.5)];
    return [
      makeLine({
        area: 'photos',
        name: 'six widths of 24 MP, processor time',
        value: value / peer,
        unit: '× peer',
        n: RUNS,
        limit: { what: `ours, ${value.toFixed(0)} ms`, value: value / peer },
        peer: { what: `each from its own whole decode, quality 60, ${peer.toFixed(0)} ms`, value: 1 },
        most: 0.5,
      }),
    ];
  },
};

function makeSix(file: string): Promise<void> {
  const wanted = renditionWidths.map((widthPx) => ({ widthPx, format: 'jpeg' }) as const);
  return makeRenditions(file, wanted, async () => {});
}

/** Publii's back-end/modules/image sizes: `fastShrinkOnLoad: false`, JPEG quality 60, a pipeline for each size. */
async function makeSixAsPublii(file: string): Promise<void> {
  for (const widthPx of renditionWidths) {
    const resized = sharp(file)
      .autoOrient()
      .resize({ width: widthPx, withoutEnlargement: true, fastShrinkOnLoad: false });
    await resized.jpeg({ quality: 60 }).toBuffer();
  }
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
