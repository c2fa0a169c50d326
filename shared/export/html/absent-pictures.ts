import type { PictureSource } from './page.ts';

/** For a format that carries no pictures, and so never asks where one is. */
export function makeAbsentPictures(): PictureSource {
  return {
    widths: () => [],
    formats: [],
    address(photo) {
      throw new Error(`A format without pictures asked for photo ${photo.id}`);
    },
    publicPath: () => null,
  };
}
