import type { Photo } from '../../photo/photo.ts';
import { element, type Markup } from './markup.ts';
import type { PictureSource } from './page.ts';

export interface PictureLook {
  readonly alt: string;
  /** How wide the picture is shown, in the words of the HTML standard's `sizes`. */
  readonly sizes: string;
  /** The first photo of a page is fetched at once, the others when they come into sight. */
  readonly isFirst: boolean;
  readonly isThumbnail?: true;
}

/** What a browser that knows no `srcset` shows, and others use for the picture's place: fills the column. */
const USUAL_WIDTH_PX = 1280;

/** An `img` that lets the browser choose among the photo's sizes, and keeps its place while it loads. */
export function writePicture(photo: Photo, pictures: PictureSource, look: PictureLook): Markup {
  const widths = pictures.widths(photo, look.isThumbnail === true);
  const usual = widths.findLast((width) => width <= USUAL_WIDTH_PX) ?? widths[0] ?? photo.widthPx;
  const srcset = widths.map((width) => `${pictures.address(photo, width)} ${width}w`).join(', ');
  return element('img', {
    src: pictures.address(photo, usual),
    ...(widths.length > 1 ? { srcset, sizes: look.sizes } : {}),
    width: usual,
    height: Math.max(1, Math.round((photo.heightPx * usual) / photo.widthPx)),
    alt: look.alt,
    ...(look.isFirst ? { fetchpriority: 'high' } : { loading: 'lazy' }),
    decoding: 'async',
  });
}
