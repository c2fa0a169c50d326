import type { Photo } from '../../photo/photo.ts';
import type { InlinePhoto } from '../format.ts';
import type { PictureSource } from './page.ts';

/** Pictures that become part of the text, in one width each, and the list of those the page names. */
export function makeInlinePictures(widthPx: { readonly column: number; readonly thumbnail: number }): {
  readonly pictures: PictureSource;
  readonly photos: () => readonly InlinePhoto[];
} {
  const wanted = new Map<string, InlinePhoto>();
  const address = (photo: Photo, width: number) => {
    const token = `galley-photo:${photo.id}:${width}`;
    wanted.set(token, { kind: 'inline-photo', token, photoId: photo.id, widthPx: width, format: 'jpeg' });
    return token;
  };
  return {
    pictures: {
      widths: (photo, isThumbnail) => [Math.min(isThumbnail ? widthPx.thumbnail : widthPx.column, photo.widthPx)],
      address,
      formats: [],
      publicPath: () => null,
    },
    photos: () => [...wanted.values()],
  };
}
