import { readFile } from 'node:fs/promises';
import { renditionWidths } from '../../shared/photo/photo.ts';
import type { FileAnswer, FileRequest } from '../app/respond-to-file.ts';
import type { Photos } from '../archive/photos.ts';
import type { PhotoStore } from './open-photo-store.ts';

export interface MediaServing {
  readonly photos: Photos;
  readonly photoStore: PhotoStore;
  readonly request: FileRequest;
}

/** Digest and width are parsed, never joined into a path as they came. */
const ADDRESS = /^\/media\/([0-9a-f]{64})\/(\d{1,4})\.(jpg|webp)$/;
const types = { jpg: 'image/jpeg', webp: 'image/webp' } as const;

/** `/media/<digest>/<width>.jpg`: a rendition, which never changes, so a page may keep it. Null when there is none. */
export async function serveMedia({ photos, photoStore, request }: MediaServing): Promise<FileAnswer | null> {
  const [, digest = '', width = '', extension] = ADDRESS.exec(request.path) ?? [];
  const photo = photos.findByDigest(digest);
  const widthPx = Number(width);
  const isOffered =
    photo !== null && (renditionWidths.some((offered) => offered === widthPx) || widthPx === photo.widthPx);
  if (!isOffered || (extension !== 'jpg' && extension !== 'webp')) return null;
  const etag = `"${digest}-${width}-${extension}"`;
  const headers = {
    'content-type': types[extension],
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=31536000, immutable',
    etag,
  };
  if (request.ifNoneMatch === etag) return { status: 304, headers, body: new Uint8Array() };
  const file = await photoStore.rendition(photo, widthPx, extension === 'jpg' ? 'jpeg' : 'webp');
  return { status: 200, headers, body: await readFile(file) };
}
