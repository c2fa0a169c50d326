import { readFile } from 'node:fs/promises';
import type { ExportFile, ResolvedStory } from '../../shared/export/format.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';

/** A file of an export, ready to be written. */
export interface RenderedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Turns what a format asked for into bytes: photos are made, inline photos put into the text. The last file is the one that shows the others. */
export async function renderFiles(
  files: readonly ExportFile[],
  { photos }: ResolvedStory,
  photoStore: PhotoStore,
): Promise<readonly RenderedFile[]> {
  const wanted = files.filter((file) => file.kind !== 'text');
  const made = new Map<ExportFile, Uint8Array>();
  for (const [photoId, requests] of Map.groupBy(wanted, (file) => file.photoId)) {
    const photo = photos.get(photoId);
    if (photo === undefined) throw new Error(`A format asked for photo ${photoId}, which the story does not have`);
    const paths = await photoStore.renditions(photo, requests);
    for (const [index, request] of requests.entries()) made.set(request, await readFile(paths[index] ?? ''));
  }
  const inline = files
    .filter((file) => file.kind === 'inline-photo')
    .map((file) => ({ token: file.token, bytes: made.get(file) ?? new Uint8Array() }));
  const pictures = files
    .filter((file) => file.kind === 'photo')
    .map((file) => ({ path: file.path, bytes: made.get(file) ?? new Uint8Array() }));
  const texts = files
    .filter((file) => file.kind === 'text')
    .map(({ path, text }) => ({ path, bytes: Buffer.from(putInline(text, inline), 'utf8') }));
  return [...pictures, ...texts.reverse()];
}

function putInline(text: string, photos: readonly { readonly token: string; readonly bytes: Uint8Array }[]): string {
  return photos.reduce(
    (whole, { token, bytes }) =>
      whole.replaceAll(`"${token}"`, `"data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}"`),
    text,
  );
}
