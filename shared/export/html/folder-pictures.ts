import { type Photo, renditionWidthsFor } from '../../photo/photo.ts';
import type { FormatWish, PhotoFile } from '../format.ts';
import type { PictureSource } from './page.ts';

/** Pictures as files in `assets/` beside the page, and the list of those the page names. */
export function makeFolderPictures({ photoWidthsPx }: FormatWish = { photoWidthsPx: [] }): {
  readonly pictures: PictureSource;
  readonly files: () => readonly PhotoFile[];
} {
  const wanted = new Map<string, PhotoFile>();
  const address = (photo: Photo, widthPx: number) => {
    const path = assetPath(photo, widthPx);
    wanted.set(path, { kind: 'photo', path, photoId: photo.id, widthPx, format: 'jpeg' });
    return path;
  };
  return {
    pictures: {
      widths: photoWidthsPx.length === 0 ? offeredWidths : chosenWidths(photoWidthsPx),
      address,
      publicPath: address,
    },
    files: () => [...wanted.values()],
  };
}

/** A thumbnail is shown in 160 pixels, on sharp screens in twice as many. */
const THUMBNAIL_PX = 320;

export function offeredWidths(photo: Photo, isThumbnail: boolean): readonly number[] {
  const widths = renditionWidthsFor(photo);
  return isThumbnail ? widths.slice(0, widths.findIndex((width) => width >= THUMBNAIL_PX) + 1 || 1) : widths;
}

/** Those of the chosen widths that the photo has; the photo's own width where all are larger. */
function chosenWidths(wished: readonly number[]): PictureSource['widths'] {
  const sorted = [...new Set(wished)].sort((a, b) => a - b);
  return ({ widthPx }) => {
    const fitting = sorted.filter((width) => width <= widthPx);
    return fitting.length === 0 ? [widthPx] : fitting;
  };
}

/** The digest makes the name change when the picture does. */
function assetPath({ digest }: Photo, widthPx: number): string {
  return `assets/${digest.slice(0, 16)}-${widthPx}.jpg`;
}
