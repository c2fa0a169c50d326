import { type CropRect, cropPixels } from '../../shared/photo/crops.ts';
import { renditionWidths } from '../../shared/photo/photo.ts';
import { cutPixels, fromPixels, openPicture, type Pixels, readPixels } from './decoder.ts';
import type { RenditionFormat } from './media-path.ts';

export interface RenditionRequest {
  readonly widthPx: number;
  readonly format: RenditionFormat;
  /** A part of the upright photo; without it the whole. */
  readonly crop?: CropRect | undefined;
}

/** What contact sheets and lists show. It is read from the file at this size; all others come from one larger decode. */
export const THUMBNAIL_WIDTH = renditionWidths[0];

const WIDEST = Math.max(...renditionWidths);

/**
 * The width a photo is decoded at to make this rendition. It depends on nothing but the rendition, so that a photo
 * gives the same bytes whichever sizes were asked for before: an export does not change with the cache.
 */
export function decodeWidth(widthPx: number): number {
  return widthPx <= THUMBNAIL_WIDTH ? THUMBNAIL_WIDTH : Math.max(widthPx, WIDEST);
}

/** Decodes once for each width of `decodeWidth`, and hands over each rendition as it is done. */
export async function makeRenditions<Request extends RenditionRequest>(
  original: string,
  requests: readonly Request[],
  onMade: (request: Request, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const cropped = requests.filter(({ crop }) => crop !== undefined);
  for (const [crop, group] of Map.groupBy(cropped, ({ crop }) => JSON.stringify(crop)))
    await makeCropped(original, JSON.parse(crop) as CropRect, group, onMade); // written one line above
  const isThumbnail = ({ widthPx, format }: Request) => widthPx === THUMBNAIL_WIDTH && format === 'jpeg';
  const whole = requests.filter(({ crop }) => crop === undefined);
  for (const request of whole.filter(isThumbnail)) await onMade(request, await makeThumbnail(original));
  const others = whole.filter((request) => !isThumbnail(request));
  const decodeWidths = new Set(others.map(({ widthPx }) => decodeWidth(widthPx)));
  for (const width of decodeWidths) {
    const pixels = await readPixels(original, width);
    for (const request of others) {
      if (decodeWidth(request.widthPx) === width) await onMade(request, await encodeRendition(pixels, request));
    }
  }
}

/** One decode for all sizes of a crop; the original's pixels are only as many as its widest size needs. */
async function makeCropped<Request extends RenditionRequest>(
  original: string,
  crop: CropRect,
  requests: readonly Request[],
  onMade: (request: Request, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const widest = Math.max(...requests.map(({ widthPx }) => widthPx));
  const pixels = await readPixels(original, Math.ceil(widest / crop.width));
  const part = await cutPixels(pixels, cropPixels(pixels, crop));
  for (const request of requests) await onMade(request, await encodeRendition(part, request));
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
  if (format === 'webp') return resized.webp({ quality: 78, effort: 2 }).toBuffer();
  return resized.flatten({ background: '#ffffff' }).jpeg({ quality: 80, chromaSubsampling: '4:2:0' }).toBuffer();
}
