import path from 'node:path';
import type { CropRect } from '../../shared/photo/crops.ts';
import type { Photo } from '../../shared/photo/photo.ts';

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

export type RenditionFormat = 'jpeg' | 'webp';

/** Names the settings a rendition is made with; a change of settings changes the name, so old files are never mistaken. */
const RECIPE = 'r2';

/** `words` names the metadata a rendition carries; without it carries none. */
export function renditionFile(
  archiveFolder: string,
  digest: string,
  request: { readonly widthPx: number; readonly format: RenditionFormat; readonly crop?: CropRect | undefined },
  words = '',
): string {
  const name = `${digest}-${request.widthPx}-${RECIPE}${cropName(request.crop)}${words}.${extensions[request.format]}`;
  return path.join(archiveFolder, 'renditions', digest.slice(0, 2), name);
}

/** In ten thousandths of the photo: finer than a pixel of any screen. */
function cropName(crop: CropRect | undefined): string {
  if (crop === undefined) return '';
  const parts = [crop.x, crop.y, crop.width, crop.height].map((part) => Math.round(part * 10_000));
  return `-c${parts.join('.')}`;
}
