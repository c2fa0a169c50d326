import { type CropRect, cropCode, cropPixels } from '../../shared/photo/crops.ts';
import { renditionWidths } from '../../shared/photo/photo.ts';
import type { PictureFormat } from '../../shared/photo/picture-formats.ts';
import { cutPixels, fromPixels, openPicture, type Pixels, readPixels } from './decoder.ts';

export interface RenditionRequest {
  readonly widthPx: number;
  readonly format: PictureFormat;
  /** A part of the upright photo; without it the whole. */
  readonly crop?: CropRect | undefined;
}

/** What contact sheets and lists show. It is read from the file at this size; all others come from one larger decode. */
export const THUMBNAIL_WIDTH = renditionWidths[0];

const WIDEST = Math.max(...renditionWidths);

/**
 * The width a photo is decoded at to make this rendition. It depends on nothing but the photo and the rendition, so that a
 * photo gives the same bytes whichever sizes were asked for before: an export does not change with the cache. A crop that
 * needs more of the photo's pixels gets twice as many, and again.
 */
export function decodeWidth({ widthPx, crop }: Pick<RenditionRequest, 'widthPx' | 'crop'>): number {
  const needed = Math.ceil(widthPx / (crop?.width ?? 1));
  let width = WIDEST;
  while (crop !== undefined && width < needed) width *= 2;
  return Math.max(width, widthPx);
}

/** Decodes once for each width of `decodeWidth`, which is once for all sizes of a page, and hands over each rendition as it is done. */
export async function makeRenditions<Request extends RenditionRequest>(
  original: string,
  requests: readonly Request[],
  onMade: (request: Request, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const thumbnails = requests.filter(isThumbnail);
  for (const request of thumbnails) await onMade(request, await makeThumbnail(original));
  const others = requests.filter((request) => !isThumbnail(request));
  for (const [width, group] of Map.groupBy(others, decodeWidth)) {
    const pixels = await readPixels(original, width);
    for (const [code, ofOnePart] of Map.groupBy(group, partOf)) {
      const crop = ofOnePart[0]?.crop;
      const part = code === WHOLE || crop === undefined ? pixels : await cutPixels(pixels, cropPixels(pixels, crop));
      for (const request of ofOnePart) await onMade(request, await encodeRendition(part, request));
    }
  }
}

function isThumbnail({ widthPx, format, crop }: RenditionRequest): boolean {
  return widthPx === THUMBNAIL_WIDTH && format === 'jpeg' && crop === undefined;
}

const WHOLE = '';

function partOf({ crop }: RenditionRequest): string {
  return crop === undefined ? WHOLE : cropCode(crop);
}

/**
 * The picture of contact sheets, upright and in sRGB, straight from the file.
 */
export async function makeThumbnail(
  source: Uint8Array | string,
  failOn: 'truncated' | 'warning' = 'truncated',
): Promise<Uint8Array> {
  return openPicture(source, failOn)
    .autoOrient()
    .resize({ width: THUMBNAIL_WIDTH, withoutEnlargement: true })
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, chromaSubsampling: '4:2:0' })
    .toBuffer();
}

/**
 * One size, never larger than the pixels. Nothing of the original's metadata is carried over: no GPS position leaves
 * by accident. Without an embedded profile a browser takes the colours for sRGB, which they are. Progressive JPEGs would
 * be a thirtieth smaller and take twice the time.
 */
export async function encodeRendition(pixels: Pixels, { widthPx, format }: RenditionRequest): Promise<Uint8Array> {
  const resized = fromPixels(pixels).resize({ width: widthPx, withoutEnlargement: true });
  if (format === 'avif') return resized.avif({ quality: 50, effort: 1 }).toBuffer();
  if (format === 'webp') return resized.webp({ quality: 78, effort: 2 }).toBuffer();
  return resized.flatten({ background: '#ffffff' }).jpeg({ quality: 80, chromaSubsampling: '4:2:0' }).toBuffer();
}
