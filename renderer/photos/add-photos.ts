import type { AddedPhoto } from '../../shared/bridge/calls/photo-calls.ts';
import { client } from '../bridge/connection.ts';
import { photosTexts } from '../messages/photos.ts';
import { showFailure, showToast } from '../state/toasts.ts';

/** Sends photo files to the archive one by one, so that the first is there at once, and tells what was refused or known. */
export async function addPhotoFiles(files: readonly File[]): Promise<void> {
  const added: AddedPhoto[] = [];
  for (const file of files) added.push(...(await client.photo.add({ files: [file] })));
  tell(added);
}

/** The desktop's own dialog; null in the browser door, which has a file field instead. */
export async function choosePhotoPaths(): Promise<void> {
  const { paths } = await client.dialog.choosePhotos();
  if (paths.length > 0) tell(await client.photo.addPaths({ paths: [...paths] }));
}

function tell(added: readonly AddedPhoto[]): void {
  for (const { outcome } of added) if (outcome.kind === 'refused') showFailure(outcome.failure);
  const known = added.filter(({ outcome }) => outcome.kind === 'known').length;
  if (known > 0) showToast({ tone: 'plain', text: photosTexts.known, values: { count: known } });
}
