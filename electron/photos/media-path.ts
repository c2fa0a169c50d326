import path from 'node:path';
import { type CropRect, cropCode } from '../../shared/photo/crops.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { type PictureFormat, pictureExtension } from '../../shared/photo/picture-formats.ts';

const extensions: Readonly<Record<Photo['format'], string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  tiff: 'tif',
  avif: 'avif',
  heic: 'heic',
};

/** `media/<ab>/<sha256>.<ext>`: an original lies under its own digest, so equal files are one and none is overwritten. */
export function originalPath(archiveFolder: string, { digest, format }: Pick<Photo, 'digest' | 'format'>): string {
  return path.join(archiveFolder, 'media', digest.slice(0, 2), `${digest}.${extensions[format]}`);
}

/** Name the settings a rendition is made with; a change of settings changes the name, so old files are never mistaken. */
const recipes: Readonly<Record<PictureFormat, string>> = { jpeg: 'r2', webp: 'r3', avif: 'r1' };

/** `words` names the metadata a rendition carries; without it carries none. */
export function renditionFile(
  archiveFolder: string,
  digest: string,
  request: { readonly widthPx: number; readonly format: PictureFormat; readonly crop?: CropRect | undefined },
  words = '',
): string {
  const { widthPx, format, crop } = request;
  const part = crop === undefined ? '' : `-k${cropCode(crop)}`;
  const name = `${digest}-${widthPx}-${recipes[format]}${part}${words}.${pictureExtension(format)}`;
  return path.join(archiveFolder, 'renditions', digest.slice(0, 2), name);
}
