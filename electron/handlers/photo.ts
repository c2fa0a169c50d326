import type { AddedPhoto } from '../../shared/bridge/calls/photo-calls.ts';
import { implementer } from '../bridge/implementer.ts';
import { fetchRemotePhoto } from '../photos/remote/fetch-remote-photo.ts';
import type { AppContext } from './app-context.ts';

export function photoHandlers({ archive, photoStore, events }: AppContext) {
  const { photos } = archive;

  function tellAdded(added: readonly AddedPhoto[]): readonly AddedPhoto[] {
    const photoIds = added.flatMap(({ outcome }) => (outcome.kind === 'added' ? [outcome.photo.id] : []));
    if (photoIds.length > 0) events.publish({ kind: 'photos-added', photoIds });
    return added;
  }

  return {
    add: implementer.photo.add.handler(async ({ input }) => {
      const added: AddedPhoto[] = [];
      for (const file of input.files) {
        added.push(await photoStore.addFile({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }));
      }
      return tellAdded(added);
    }),

    addPaths: implementer.photo.addPaths.handler(async ({ input }) => {
      const added: AddedPhoto[] = [];
      for (const path of input.paths) added.push(await photoStore.addFile({ path }));
      return tellAdded(added);
    }),

    fetch: implementer.photo.fetch.handler(async ({ input }) => {
      const added = await photoStore.addFile(await fetchRemotePhoto(input.address));
      tellAdded([added]);
      return added;
    }),

    list: implementer.photo.list.handler(({ input }) => photos.list(input)),
    search: implementer.photo.search.handler(({ input }) => photos.search(input)),
    get: implementer.photo.get.handler(({ input }) => photos.get(input.id)),
    save: implementer.photo.save.handler(({ input }) => photos.saveMetadata(input.id, input.changes)),
  };
}
