import { readFile } from 'node:fs/promises';
import { listFigures } from '../../shared/document/read-document.ts';
import type { ExportFile, ExportFormat, FormatWish, ResolvedStory } from '../../shared/export/format.ts';
import { publishedMetadata } from '../../shared/photo/published-metadata.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { packZip } from './pack-zip.ts';

/** A file of an export, ready to be written. */
export interface RenderedFile {
  /** Inside the story's folder; '' for an export that is one file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Turns what a format asks for into bytes: photos are made, inline photos put into the text. Fails as the photo store does. */
export async function renderFiles(
  format: Pick<ExportFormat, 'shape' | 'packed' | 'write'>,
  resolved: ResolvedStory,
  photoStore: Pick<PhotoStore, 'published'>,
  wish?: FormatWish,
): Promise<readonly RenderedFile[]> {
  const files = format.write(resolved, wish);
  const pictures = await readPictures(files, resolved, photoStore);
  const addresses = new Map<string, string>();
  for (const [file, bytes] of pictures) {
    if (file.kind === 'inline-photo') addresses.set(file.token, `data:image/${file.format};base64,${toBase64(bytes)}`);
  }
  const rendered = files.flatMap((file) => {
    if (file.kind === 'inline-photo') return [];
    const bytes = file.kind === 'text' ? Buffer.from(putInline(file.text, addresses), 'utf8') : pictures.get(file);
    if (bytes === undefined) throw new Error(`No bytes for ${file.path}`);
    return [{ path: file.path, bytes }];
  });
  if (format.packed === 'zip') return [{ path: '', bytes: packZip(rendered) }];
  return format.shape === 'file' ? rendered.map(({ bytes }) => ({ path: '', bytes })) : rendered;
}

async function readPictures(
  files: readonly ExportFile[],
  { photos, story, publication }: ResolvedStory,
  photoStore: Pick<PhotoStore, 'published'>,
): Promise<ReadonlyMap<ExportFile, Uint8Array>> {
  const pictures = new Map<ExportFile, Uint8Array>();
  const figures = listFigures(story.body);
  const wanted = files.filter((file) => file.kind !== 'text');
  for (const [photoId, requests] of Map.groupBy(wanted, (file) => file.photoId)) {
    const photo = photos.get(photoId);
    if (photo === undefined) throw new Error(`A format asked for photo ${photoId}, which the story does not have`);
    const placed = figures.find((figure) => figure.photoId === photoId) ?? null;
    const dress = { metadata: publishedMetadata(photo, placed), keepLocation: publication.keepPhotoLocation };
    const paths = await photoStore.published(photo, requests, dress);
    for (const [index, request] of requests.entries()) pictures.set(request, await readFile(paths[index] ?? ''));
  }
  return pictures;
}

/** One pass over the text, however many photos there are. */
function putInline(text: string, addresses: ReadonlyMap<string, string>): string {
  if (addresses.size === 0) return text;
  return text.replace(/"(galley-photo:[^"]*)"/g, (whole, token: string) => {
    const address = addresses.get(token);
    return address === undefined ? whole : `"${address}"`;
  });
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
