import { readFile } from 'node:fs/promises';
import { FailureError } from '../../shared/bridge/failure.ts';
import { keptFormats, type Photo, photoFormats, renditionWidths } from '../../shared/photo/photo.ts';
import type { PictureFormat } from '../../shared/photo/picture-formats.ts';
import type { FileAnswer, FileRequest } from '../app/file-answer.ts';
import type { Photos } from '../archive/photos.ts';
import { isSystemError } from '../files/system-failure.ts';
import type { PhotoStore } from './open-photo-store.ts';

export interface MediaServing {
  readonly photos: Photos;
  readonly photoStore: PhotoStore;
  readonly request: FileRequest;
}

/**
 * `/media/<digest>/<width>.jpg`, `.webp` and `.avif`: a rendition; `/media/<digest>/original`: the file as it came. Neither ever
 * changes, so a page may keep it. Null when there is none: an address is parsed, never joined into a path.
 */
export async function serveMedia({ photos, photoStore, request }: MediaServing): Promise<FileAnswer | null> {
  const asked = parseAddress(request.path);
  const photo = asked === null ? null : photos.findByDigest(asked.digest);
  if (asked === null || photo === null || !isOffered(photo, asked.file)) return null;
  const headers = headersFor(photo, asked.file);
  if (request.ifNoneMatch === headers.etag) return { status: 304, headers, body: new Uint8Array() };
  const body = await readMedia(photoStore, photo, asked.file);
  return body === null ? null : { status: 200, headers, body };
}

type MediaFile = 'original' | { readonly widthPx: number; readonly format: PictureFormat };

const ADDRESS = /^\/media\/([0-9a-f]{64})\/(?:(original)|([1-9]\d{0,3})\.(jpg|webp|avif))$/;

function parseAddress(address: string): { readonly digest: string; readonly file: MediaFile } | null {
  const match = ADDRESS.exec(address);
  if (match === null) return null;
  const [, digest = '', original, width, extension] = match;
  if (original !== undefined) return { digest, file: 'original' };
  const format = extension === 'webp' || extension === 'avif' ? extension : 'jpeg';
  return { digest, file: { widthPx: Number(width), format } };
}

/** Only the widths of the list and the photo's own, so that nobody can fill the disk with sizes. */
function isOffered(photo: Photo, file: MediaFile): boolean {
  if (file === 'original' || file.widthPx === photo.widthPx) return true;
  return renditionWidths.some((widthPx) => widthPx === file.widthPx);
}

/** Whatever the bytes hold, they are shown as this picture and nothing else: never sniffed, never run, never framed in. */
function headersFor(photo: Photo, file: MediaFile) {
  const { widthPx, format } = file === 'original' ? { widthPx: 'original', format: photo.format } : file;
  return {
    'content-type': { ...photoFormats, ...keptFormats }[format],
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=31536000, immutable',
    etag: `"${photo.digest}-${widthPx}-${format}"`,
  };
}

async function readMedia(photoStore: PhotoStore, photo: Photo, file: MediaFile): Promise<Uint8Array | null> {
  try {
    if (file === 'original') return await readFile(photoStore.originalPath(photo));
    return await readFile(await photoStore.rendition(photo, file.widthPx, file.format));
  } catch (error) {
    const isGone = isSystemError(error) && error.code === 'ENOENT';
    const isUnreadable =
      error instanceof FailureError && /^photo-(file-missing|damaged|heic)$/.test(error.failure.code);
    if (isGone || isUnreadable) return null; // verify names such photos; a page shows an empty frame
    throw error;
  }
}
