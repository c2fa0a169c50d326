import { countText } from '../../../shared/base/count-text.ts';
import { foldText } from '../../../shared/base/fold-text.ts';
import type { Text } from '../../../shared/base/language.ts';
import type { PhotoFieldName, PhotoMetadata } from '../../../shared/photo/photo-fields.ts';
import { inspectorTexts } from './inspector-texts.ts';

const FEWEST_LETTERS = 30;
const FEWEST_WORDS = 5;

/** What is worth a second thought in a field as it stands; null when nothing is. */
export function captionHint(field: PhotoFieldName, metadata: PhotoMetadata): Text | null {
  const { description, altTextAccessibility } = metadata;
  if (field === 'description' && description !== '') {
    const isThin = description.length < FEWEST_LETTERS || countText(description).words < FEWEST_WORDS;
    return isThin ? inspectorTexts.captionNag : null;
  }
  if (field === 'altTextAccessibility' && altTextAccessibility !== '') {
    return foldText(altTextAccessibility).trim() === foldText(description).trim() ? inspectorTexts.altNag : null;
  }
  return null;
}
