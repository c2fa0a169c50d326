import type { AddedPhoto } from '../../../shared/bridge/calls/photo-calls.ts';
import type { AppState } from '../../../shared/bridge/calls.ts';
import type { Failure } from '../../../shared/bridge/failure.ts';
import { failures } from '../../../shared/bridge/failures.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { chooseFiles } from './choose-files.ts';

/** Files of one call; the rest follow in the next. */
const MOST_FILES = 20;

/** Adds photo files to the archive; what was refused is told, the others are answered. */
export async function addPhotoFiles(files: readonly File[]): Promise<readonly Photo[]> {
  const added: Photo[] = [];
  for (let start = 0; start < files.length; start += MOST_FILES) {
    added.push(...(await take(client.photo.add({ files: files.slice(start, start + MOST_FILES) }))));
  }
  return added;
}

/** Lets the person choose photo files: with the system's dialog in the desktop window, with the browser's own in a browser. */
export async function choosePhotos(door: AppState['door']): Promise<readonly Photo[]> {
  if (door === 'browser') return addPhotoFiles(await chooseFiles('image/*'));
  const answer = await ask(client.dialog.choosePhotos());
  if (!answer.ok) return refuseAll(answer.problem);
  return answer.value.paths.length === 0 ? [] : take(client.photo.addPaths({ paths: [...answer.value.paths] }));
}

/** Fetches the photo of a page, which the person has asked for, and adds it to the archive. */
export async function fetchRemotePhoto(address: string): Promise<readonly Photo[]> {
  return take(client.photo.fetch({ address }).then((added) => [added]));
}

async function take(call: Promise<readonly AddedPhoto[]>): Promise<readonly Photo[]> {
  const answer = await ask(call);
  if (!answer.ok) return refuseAll(answer.problem);
  const photos: Photo[] = [];
  for (const { fileName, outcome } of answer.value) {
    if (outcome.kind === 'refused') showRefusal(fileName, outcome.failure);
    else photos.push(outcome.photo);
  }
  return photos;
}

function refuseAll(failure: Failure): readonly Photo[] {
  showFailure(failure);
  return [];
}

function showRefusal(fileName: string, { code, values }: Failure): void {
  const { message, hint } = failures[code];
  showToast({ tone: 'problem', text: message, hint, values: { ...values, path: fileName } });
}
