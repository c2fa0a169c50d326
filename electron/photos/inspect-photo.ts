import sharp from 'sharp';
import { fail } from '../../shared/bridge/failure.ts';
import type { PhotoFormat } from '../../shared/photo/photo.ts';
import { identifyPhoto } from './identify-photo.ts';
import { MOST_PIXELS } from './photo-limits.ts';

export interface InspectedPhoto {
  readonly format: PhotoFormat;
  /** Upright size. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Decodes the whole picture once, so that a truncated or damaged file is never taken for good.
 * Fails: unreadable-photo, photo-damaged, photo-too-large, photo-heic, photo-svg.
 */
export async function inspectPhoto(bytes: Uint8Array, path: string): Promise<InspectedPhoto> {
  const format = identifyPhoto(bytes, path);
  const size = await withDecoderFailures(path, () => sharp(bytes, { limitInputPixels: false }).metadata());
  if (size.width * size.height > MOST_PIXELS)
    throw fail('photo-too-large', { path, mostMegapixels: MOST_PIXELS / 1_000_000 });
  const options = { failOn: 'truncated', limitInputPixels: MOST_PIXELS, sequentialRead: true } as const;
  await withDecoderFailures(path, () => sharp(bytes, options).timeout({ seconds: 20 }).stats());
  const turned = (size.orientation ?? 1) >= 5;
  return { format, widthPx: turned ? size.height : size.width, heightPx: turned ? size.width : size.height };
}

/** sharp reports everything wrong with a file as a plain Error; nothing else is asked of it here. */
async function withDecoderFailures<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) throw fail('photo-damaged', { path });
    throw error;
  }
}
