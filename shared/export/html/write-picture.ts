import { type CropSlot, cropShot } from '../../photo/crops.ts';
import type { Photo } from '../../photo/photo.ts';
import type { PictureFormat } from '../../photo/picture-formats.ts';
import { element, type Markup } from './markup.ts';
import type { PictureSource } from './page.ts';

export interface PictureLook {
  readonly alt: string;
  /** How wide the picture is shown, in the words of the HTML standard's `sizes`. */
  readonly sizes: string;
  /** The first photo of a page is fetched at once, the others when they come into sight. */
  readonly isFirst: boolean;
  readonly isThumbnail?: true;
  /** Shows the photo's crop for this place; without it the whole. */
  readonly slot?: CropSlot;
}

/** What a browser that knows no `srcset` shows, and others use for the picture's place: fills the column. */
const USUAL_WIDTH_PX = 1280;

/**
 * An `img` that lets the browser choose among the photo's sizes, and keeps its place while it loads; in a `picture` with
 * the same sizes in smaller formats, where the page has them.
 */
export function writePicture(photo: Photo, pictures: PictureSource, look: PictureLook): Markup {
  const { slot, sizes } = look;
  const whole = { widthPx: photo.widthPx, heightPx: photo.heightPx };
  const shot = slot === undefined ? whole : cropShot(photo, slot, photo.widthPx);
  const crop = 'crop' in shot ? shot.crop : undefined;
  const widths = pictures.widths(shot, look.isThumbnail === true);
  const usual = widths.findLast((width) => width <= USUAL_WIDTH_PX) ?? widths[0] ?? shot.widthPx;
  const address = (width: number, format: PictureFormat) => pictures.address(photo, width, { format, crop });
  const several = (format: PictureFormat) => widths.map((width) => `${address(width, format)} ${width}w`).join(', ');
  const isOne = widths.length <= 1;
  const img = element('img', {
    src: address(usual, 'jpeg'),
    ...(isOne ? {} : { srcset: several('jpeg'), sizes }),
    width: usual,
    height: Math.max(1, Math.round((shot.heightPx * usual) / shot.widthPx)),
    alt: look.alt,
    ...(look.isFirst ? { fetchpriority: 'high' } : { loading: 'lazy' }),
    decoding: 'async',
  });
  if (pictures.formats.length === 0) return img;
  const sources = pictures.formats.map((format) =>
    element('source', {
      type: `image/${format}`,
      srcset: isOne ? address(usual, format) : several(format),
      ...(isOne ? {} : { sizes }),
    }),
  );
  return element('picture', {}, ...sources, img);
}
