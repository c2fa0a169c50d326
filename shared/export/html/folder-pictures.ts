import { type Photo, renditionWidthsFor } from '../../photo/photo.ts';
import type { PhotoFile } from '../format.ts';
import type { PictureSource } from './page-context.ts';
import { assetPath } from './write-json-ld.ts';

/** Pictures as files in `assets/` beside the page, and the list of those the page names. */
export function makeFolderPictures(): { readonly pictures: PictureSource; readonly files: () => readonly PhotoFile[] } {
  const wanted = new Map<string, PhotoFile>();
  const address = (photo: Photo, widthPx: number) => {
    const path = assetPath(photo.digest, widthPx);
    wanted.set(path, { kind: 'photo', path, photoId: photo.id, widthPx, format: 'jpeg' });
    return path;
  };
  return { pictures: { widths: renditionWidthsFor, address }, files: () => [...wanted.values()] };
}
