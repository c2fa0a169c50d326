import sharp, { type Sharp } from 'sharp';
import { writeDurably } from '../files/write-durably.ts';
import type { RenditionFormat } from './media-path.ts';
import { MOST_PIXELS } from './photo-limits.ts';

export interface RenditionRequest {
  readonly widthPx: number;
  readonly format: RenditionFormat;
  /** Where the file goes. */
  readonly file: string;
}

/**
 * Makes several sizes of one photo from one decode: upright, in sRGB, without the original's metadata (so no GPS
 * position leaves by accident). The widest is read with the decoder's own shrinking, the others are made from it.
 */
export async function makeRenditions(original: string, requests: readonly RenditionRequest[]): Promise<void> {
  const widest = Math.max(...requests.map(({ widthPx }) => widthPx));
  const { data, info } = await sharp(original, {
    limitInputPixels: MOST_PIXELS,
    sequentialRead: true,
    failOn: 'truncated',
  })
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (const { widthPx, format, file } of requests) {
    const resized = sharp(data, { raw: { width, height, channels } }).resize({
      width: widthPx,
      withoutEnlargement: true,
    });
    await writeDurably(file, await encode(resized, format).toBuffer());
  }
}

function encode(picture: Sharp, format: RenditionFormat): Sharp {
  if (format === 'webp') return picture.webp({ quality: 78, effort: 2 });
  return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, progressive: true });
}
