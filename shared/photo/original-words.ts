import type { CropRect } from './crops.ts';
import type { PhotoFieldName, PhotoMetadata } from './photo-fields.ts';

/** Somebody or something that the file says is in one part of the picture. */
export interface PhotoRegion {
  readonly name: string;
  /** Fractions of the upright picture; null where the file's measures cannot be trusted to mean that. */
  readonly place: CropRect | null;
}

/** What a photo's own file says, whatever was written over it here. */
export interface OriginalWords {
  readonly metadata: PhotoMetadata;
  readonly regions: readonly PhotoRegion[];
}

/** How a field stands beside the file: as it came, written over, or written where the file says nothing. */
export type FieldStanding = 'same' | 'changed' | 'added';

export function compareWithOriginal(text: string, original: string): FieldStanding {
  if (text === original) return 'same';
  return original === '' ? 'added' : 'changed';
}

/** The fields that the file says something else of. What it says nothing of stays as it was written here. */
export function changedFields(metadata: PhotoMetadata, original: PhotoMetadata): readonly PhotoFieldName[] {
  const names = Object.keys(original) as readonly PhotoFieldName[]; // Object.keys forgets the key type
  return names.filter((name) => compareWithOriginal(metadata[name], original[name]) === 'changed');
}
