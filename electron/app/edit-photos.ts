import { findUnknownVariables } from '../../shared/photo/caption-variables.ts';
import { applyPhotoEdit, cleanField, type PhotoEdit, type PhotoState } from '../../shared/photo/photo-edit.ts';
import { fillPlace, placesOfCity } from '../../shared/photo/places-of-city.ts';
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
  const complete = makeCompletion(archive, edit);
  const change = archive.photos.change(ids, author, (photo, index) =>
    complete(applyPhotoEdit(photo, edit, fill(photo, index))),
  );
  const texts = Object.values(edit.fields ?? {}).map((field) => field?.text ?? '');
  return { ...change, unknownVariables: [...new Set(texts.flatMap(findUnknownVariables))] };
}

/** So many of the newest photos that name a city are asked what goes with it. */
const MOST_ASKED = 200;

function makeCompletion({ photos }: Archive, { completesPlace, fields }: PhotoEdit): (state: PhotoState) => PhotoState {
  const city = completesPlace === true ? cleanField('city', fields?.city?.text ?? '') : '';
  if (city === '') return (state) => state;
  const places = placesOfCity(photos.search({ query: city, limit: MOST_ASKED }), city);
  return (state) => ({ ...state, metadata: fillPlace(state.metadata, places) });
}
