import type { Text } from '../../../shared/base/language.ts';
import { type CaptionNag, captionNags, nagCaption } from '../../../shared/photo/nag-caption.ts';
import type { PhotoFieldName, PhotoMetadata } from '../../../shared/photo/photo-fields.ts';

/** What is worth a second thought in a field as it stands; nothing for most. A short caption is only asked for everything. */
export function captionHints(field: PhotoFieldName, metadata: PhotoMetadata): readonly Text[] {
  const nags = nagCaption(metadata).filter((nag) => fieldOf(nag) === field);
  return (nags.includes('short') ? nags.filter((nag) => nag === 'short') : nags).map((nag) => captionNags[nag]);
}

function fieldOf(nag: CaptionNag): PhotoFieldName {
  return nag === 'altRepeats' ? 'altTextAccessibility' : 'description';
}
