import type { PhotoFieldName } from '../../../shared/photo/photo-fields.ts';
import { client } from '../../bridge/connection.ts';
import { photosTexts } from '../../messages/photos.ts';
import { showToast } from '../../state/toasts.ts';
import { runChange } from '../desk/change-photos.ts';
import { selectedIds } from '../desk/sheet-selection.ts';
import { originalTexts } from './original-texts.ts';

const MOST_READ = 500;

/** Puts what the file says back into one field of one photo. */
export async function takeOriginalField(photoId: string, field: PhotoFieldName): Promise<void> {
  await runChange(client.photo.takeOriginal({ ids: [photoId], fields: [field] }), null);
}

/** Puts what the files say back into the selected photos, as one step. */
export async function takeOriginals(): Promise<void> {
  const ids = selectedIds();
  if (ids.length === 0) showToast({ tone: 'plain', text: photosTexts.chooseSome });
  else if (ids.length > MOST_READ)
    showToast({ tone: 'plain', text: originalTexts.tooMany, values: { most: MOST_READ } });
  else await runChange(client.photo.takeOriginal({ ids: [...ids], fields: [] }), originalTexts.taken);
}
