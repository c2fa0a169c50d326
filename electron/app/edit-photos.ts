import { findUnknownVariables } from '../../shared/photo/caption-variables.ts';
import { applyPhotoEdit, type PhotoEdit } from '../../shared/photo/photo-edit.ts';
import type { Archive } from '../archive/archive.ts';
import type { PhotoChange } from '../archive/photos/photo-changes.ts';
import { type FillingPlace, makePhotoFilling } from './photo-filling.ts';

/** One edit over a selection, as one step. Fails: photo-not-found. */
export function editPhotos(
  archive: Archive,
  ids: readonly string[],
  edit: PhotoEdit,
  place: FillingPlace,
): PhotoChange & { readonly unknownVariables: readonly string[] } {
  const fill = makePhotoFilling(archive, place);
  const { author } = archive.settings.settings();
  const change = archive.photos.change(ids, author, (photo, index) => applyPhotoEdit(photo, edit, fill(photo, index)));
  const texts = Object.values(edit.fields ?? {}).map((field) => field?.text ?? '');
  return { ...change, unknownVariables: [...new Set(texts.flatMap(findUnknownVariables))] };
}
