import type { EditorView } from '@tiptap/pm/view';
import type { EditorContext } from '../editor-context.ts';
import { placePhoto } from '../placed-photo.ts';
import { holdPlace, releasePlace } from '../plugins/photo-places.ts';
import { readRange } from './pasted-range.ts';

/** Pictures the paste carried in itself go through the photo intake into the figures that were pasted for them. */
export async function fillPictures(
  view: EditorView,
  pictures: readonly (string | null)[],
  context: EditorContext,
): Promise<void> {
  const figures = pictures.some((picture) => picture !== null) ? findWaiting(view) : [];
  const waiting = pictures.flatMap((picture, index) => {
    const position = figures[index];
    const file = picture === null ? null : readPicture(picture, index);
    return position === undefined || file === null ? [] : [{ file, place: holdPlace(view, position) }];
  });
  for (const { file, place } of waiting) {
    const [photo] = await context.addPhotoFiles([file]);
    if (view.isDestroyed) return;
    const position = releasePlace(view, place);
    if (photo !== undefined && position !== null) view.dispatch(placePhoto(view.state.tr, position, photo));
  }
}

function findWaiting(view: EditorView): readonly number[] {
  const range = readRange(view.state);
  const positions: number[] = [];
  if (range === null) return positions;
  view.state.doc.nodesBetween(range.from, range.to, (node, position) => {
    if (node.type.name === 'figure' && node.attrs['photoId'] === null) positions.push(position);
    return !node.isTextblock;
  });
  return positions;
}

/** `data:image/png;base64,…` as a file; null when it is not one. */
function readPicture(address: string, index: number): File | null {
  const found = /^data:(image\/(\w+))[^,]*?(;base64)?,(.*)$/is.exec(address);
  if (found === null) return null;
  const [, type = '', kind = '', isBase64, body = ''] = found;
  try {
    const binary = isBase64 === undefined ? decodeURIComponent(body) : atob(decodeURIComponent(body));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return new File([bytes], `pasted-${index + 1}.${kind}`, { type });
  } catch (error) {
    if (error instanceof DOMException || error instanceof URIError) return null;
    throw error;
  }
}
