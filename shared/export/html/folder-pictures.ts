import { cropCode } from '../../photo/crops.ts';
import { type Photo, renditionWidthsFor } from '../../photo/photo.ts';
import { pictureExtension, type SourceFormat } from '../../photo/picture-formats.ts';
import type { FormatWish, PhotoFile } from '../format.ts';
import type { PictureCut, PictureSource } from './page.ts';

/** Pictures as files in `assets/` beside the page, in `formats` beside JPEG, and the list of those the page names. */
export function makeFolderPictures(
  { photoWidthsPx }: FormatWish = { photoWidthsPx: [] },
  formats: readonly SourceFormat[] = [],
): {
  readonly pictures: PictureSource;
  readonly files: () => readonly PhotoFile[];
} {
  const wanted = new Map<string, PhotoFile>();
  const address = (photo: Photo, widthPx: number, cut: PictureCut = {}) => {
    const path = assetPath(photo, widthPx, cut);
    const { format = 'jpeg', crop } = cut;
    wanted.set(path, { kind: 'photo', path, photoId: photo.id, widthPx, format, ...(crop !== undefined && { crop }) });
    return path;
  };
  return {
    pictures: {
      widths: photoWidthsPx.length === 0 ? offeredWidths : chosenWidths(photoWidthsPx),
      formats,
      address,
      publicPath: address,
    },
    files: () => [...wanted.values()],
  };
}

/** A thumbnail is shown in 160 pixels, on sharp screens in twice as many. */
const THUMBNAIL_PX = 320;

export function offeredWidths(photo: Pick<Photo, 'widthPx'>, isThumbnail: boolean): readonly number[] {
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

/** The name changes when the picture does: by the photo's digest and the part that is shown. */
export function assetPath(
  { digest }: Pick<Photo, 'digest'>,
  widthPx: number,
  { format = 'jpeg', crop }: PictureCut,
): string {
  const part = crop === undefined ? '' : `-${cropCode(crop)}`;
  return `assets/${digest.slice(0, 16)}${part}-${widthPx}.${pictureExtension(format)}`;
}
