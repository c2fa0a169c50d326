import sharp, { type Sharp } from 'sharp';
import type { PixelRect } from '../../shared/photo/crops.ts';
import { MOST_PIXELS } from './photo-limits.ts';

/** The one door to sharp. */

export type Picture = Sharp;

/**
 * Leaves libvips only the decoders Galley names: its SVG, PDF and ImageMagick loaders read other files and need no
 * chance. Also stops it from keeping pictures of hundreds of megabytes in memory. Holds for the process; safe to repeat.
 */
export function restrictDecoders(): void {
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'].map((name) => `VipsForeignLoad${name}`),
  });
}

/** A picture to decode; a part of one is an error, and so is one that takes too long. */
export function openPicture(source: Uint8Array | string, failOn: 'truncated' | 'warning' = 'truncated'): Picture {
  const options = { failOn, limitInputPixels: MOST_PIXELS, sequentialRead: true } as const;
  return sharp(source, options).timeout({ seconds: 20 });
}

export interface PictureHeader {
  /** As stored, before the orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** EXIF: 5 to 8 lie on their side. */
  readonly orientation?: number | undefined;
}

/** Reads the header only, whatever the size it names. */
export async function readHeader(bytes: Uint8Array): Promise<PictureHeader> {
  return sharp(bytes, { limitInputPixels: false }).metadata();
}

/** Decoded pixels in sRGB, with or without transparency. */
export interface Pixels {
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: 3 | 4;
}

/** Upright and in sRGB, no wider than asked: the decoder shrinks while it reads. */
export async function readPixels(source: Uint8Array | string, widthPx: number): Promise<Pixels> {
  const { data, info } = await openPicture(source)
    .autoOrient()
    .resize({ width: widthPx, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3 && info.channels !== 4) throw new Error(`sRGB has no ${info.channels} channels`);
  return { bytes: data, widthPx: info.width, heightPx: info.height, channels: info.channels };
}

export function fromPixels({ bytes, widthPx, heightPx, channels }: Pixels): Picture {
  return sharp(bytes, { raw: { width: widthPx, height: heightPx, channels } });
}

/** A part of decoded pixels. */
export async function cutPixels(pixels: Pixels, part: PixelRect): Promise<Pixels> {
  const bytes = await fromPixels(pixels).extract(part).raw().toBuffer();
  return { bytes, widthPx: part.width, heightPx: part.height, channels: pixels.channels };
}
