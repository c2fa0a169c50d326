import { escapeHtml } from '../../base/escape-html.ts';
import type { Photo } from '../../photo/photo.ts';
import type { PictureSource } from './page-context.ts';

export interface PictureLook {
  readonly alt: string;
  /** The `sizes` of the HTML standard: how wide the picture is shown. */
  readonly sizes: string;
  readonly isFirst: boolean;
  /** Offered in this width only. */
  readonly onlyPx?: number;
}

/** An `img` that lets the browser choose among the photo's sizes, and keeps its place while it loads. */
export function writePicture(
  photo: Photo,
  pictures: PictureSource,
  { alt, sizes, isFirst, onlyPx }: PictureLook,
): string {
  const offered = pictures.widths(photo);
  const widths = onlyPx === undefined ? offered : [offered.find((width) => width >= onlyPx) ?? photo.widthPx];
  const main = widths.find((width) => width >= 960) ?? widths[widths.length - 1] ?? photo.widthPx;
  const height = Math.round((photo.heightPx * main) / photo.widthPx);
  const srcset = widths.map((width) => `${pictures.address(photo, width)} ${width}w`).join(', ');
  return [
    `<img src="${escapeHtml(pictures.address(photo, main))}"`,
    ...(widths.length > 1 ? [`srcset="${escapeHtml(srcset)}"`, `sizes="${escapeHtml(sizes)}"`] : []),
    `width="${main}" height="${height}" alt="${escapeHtml(alt)}"`,
    isFirst ? 'fetchpriority="high" decoding="async">' : 'loading="lazy" decoding="async">',
  ].join(' ');
}
