import { changedFields, type OriginalWords } from '../../shared/photo/original-words.ts';
import type { PhotoFieldName } from '../../shared/photo/photo-fields.ts';
import type { Archive } from '../archive/archive.ts';
import type { PhotoChange } from '../archive/photos/photo-changes.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';

/**
 * Puts what the photos' files say back into these fields, or into all that a file says something of, as one step.
 * Fails: photo-not-found, photo-file-missing.
 */
export async function takeOriginals(
  { archive, photoStore }: { readonly archive: Archive; readonly photoStore: PhotoStore },
  ids: readonly string[],
  fields: readonly PhotoFieldName[],
): Promise<PhotoChange> {
  const originals = new Map<string, OriginalWords['metadata']>();
  for (const id of ids) originals.set(id, (await photoStore.readOriginal(archive.photos.get(id))).metadata);
  return archive.photos.change(ids, archive.settings.settings().author, (photo) => {
    const original = originals.get(photo.id) ?? photo.metadata;
    const taken = fields.length > 0 ? fields : changedFields(photo.metadata, original);
    return {
      ...photo,
      metadata: { ...photo.metadata, ...Object.fromEntries(taken.map((name) => [name, original[name]])) },
    };
  });
}
