import type { AppState, OpenedStory } from '../../../shared/bridge/calls.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { openLinkWatch } from '../../editor/link-watch.ts';
import { openPhotoShelf } from '../../editor/photo-shelf.ts';
import { interfaceLanguage } from '../../messages/use-text.ts';
import { pasteHost } from '../paste/paste-host.ts';
import { arrivingPhotos, askForStory } from '../screen-state.ts';
import { slashHost } from '../slash/slash-choices.ts';
import { addPhotoFiles, choosePhotos, fetchRemotePhoto } from './add-photos.ts';

/** What the text of an opened story asks of this page. */
export function makeStoryContext({ photos }: OpenedStory, door: AppState['door']): EditorContext {
  return {
    language: { current: interfaceLanguage.get, subscribe: interfaceLanguage.subscribe },
    photos: openPhotoShelf(photos, fetchPhoto),
    links: openLinkWatch(),
    paste: pasteHost,
    choosePhotos: () => whileArriving(choosePhotos(door)),
    addPhotoFiles: (files) => whileArriving(addPhotoFiles(files)),
    fetchRemotePhoto: (address) => whileArriving(fetchRemotePhoto(address)),
    chooseStory: askForStory,
    slash: slashHost,
  };
}

async function fetchPhoto(id: string): Promise<Photo | null> {
  const answer = await ask(client.photo.get({ id }));
  return answer.ok ? answer.value : null;
}

async function whileArriving(photos: Promise<readonly Photo[]>): Promise<readonly Photo[]> {
  arrivingPhotos.update((count) => count + 1);
  try {
    return await photos;
  } finally {
    arrivingPhotos.update((count) => count - 1);
  }
}
