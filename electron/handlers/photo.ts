import type { AddedPhoto, PhotoChangeReport } from '../../shared/bridge/calls/photo-calls.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { type FindQuery, makeFinder } from '../../shared/find/make-finder.ts';
import type { PhotoFieldName } from '../../shared/photo/photo-fields.ts';
import { templateEdit } from '../../shared/photo/photo-template.ts';
import { replaceInPhoto, type TextReplacement } from '../../shared/photo/replace-in-photo.ts';
import { editPhotos } from '../app/edit-photos.ts';
import { beginBatch, makePreparation } from '../app/ingest-photos.ts';
import { takeOriginals } from '../app/take-originals.ts';
import type { PhotoChange } from '../archive/photos/photo-changes.ts';
import { implementer } from '../bridge/implementer.ts';
import { findCards } from '../photos/intake/find-cards.ts';
import { fetchRemotePhoto } from '../photos/remote/fetch-remote-photo.ts';
import { runInWorker } from '../worker/run-in-worker.ts';
import type { AppContext } from './app-context.ts';

export function photoHandlers(context: AppContext) {
  const { archive, photoStore, events, jobs } = context;
  const { photos, photoTemplates, photoBatches, settings } = archive;

  function tellAdded(added: readonly AddedPhoto[]): readonly AddedPhoto[] {
    const photoIds = added.flatMap(({ outcome }) => (outcome.kind === 'added' ? [outcome.photo.id] : []));
    if (photoIds.length > 0) events.publish({ kind: 'photos-added', photoIds });
    return added;
  }

  function tellChanged({ photoIds, storyIds }: Pick<PhotoChange, 'photoIds' | 'storyIds'>): void {
    if (photoIds.length > 0) events.publish({ kind: 'photos-changed', photoIds });
    for (const id of storyIds)
      events.publish({ kind: 'story-changed', storyId: id, rev: archive.stories.get(id).rev, origin: null });
  }

  function report(change: PhotoChange & { readonly unknownVariables?: readonly string[] }): PhotoChangeReport {
    tellChanged(change);
    const { changeId, photoIds, storyIds, unknownVariables = [] } = change;
    return { changeId, changed: photoIds.length + storyIds.length, unknownVariables };
  }

  const author = () => settings.settings().author;
  const templatesChanged = () => events.publish({ kind: 'photo-templates-changed' });

  return {
    beginBatch: implementer.photo.beginBatch.handler(({ input }) => ({
      batchId: photoBatches.begin({ event: input.event, source: '' }),
    })),

    add: implementer.photo.add.handler(async ({ input }) => {
      const prepare = makePreparation(archive, input)(input.batchId);
      const added: AddedPhoto[] = [];
      for (const [index, file] of input.files.entries()) {
        const source = { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name };
        added.push(await photoStore.addFile(source, (photo) => prepare(photo, index)));
      }
      return tellAdded(added);
    }),

    addPaths: implementer.photo.addPaths.handler(async ({ input }) => {
      const added: AddedPhoto[] = [];
      for (const path of input.paths) added.push(await photoStore.addFile({ path }));
      return tellAdded(added);
    }),

    ingest: implementer.photo.ingest.handler(({ input }) => {
      const batchId = beginBatch(archive, input);
      const task = { kind: 'ingest', archiveFolder: archive.folder, options: input, batchId } as const;
      const onPhotosAdded = (photoIds: readonly string[]) => events.publish({ kind: 'photos-added', photoIds });
      const jobId = jobs.start('photos', async (job) => {
        await photoStore.ready();
        return { kind: 'photos', report: await runInWorker(task, { ...job, onPhotosAdded }) };
      });
      return { jobId, batchId };
    }),

    cards: implementer.photo.cards.handler(() => findCards()),

    fetch: implementer.photo.fetch.handler(async ({ input }) => {
      const added = await photoStore.addFile(await fetchRemotePhoto(input.address));
      tellAdded([added]);
      return added;
    }),

    list: implementer.photo.list.handler(({ input }) => photos.list(input)),
    order: implementer.photo.order.handler(({ input }) => photos.order(input).join(' ')),
    byIds: implementer.photo.byIds.handler(({ input }) => photos.byIds(input.ids)),
    counts: implementer.photo.counts.handler(() => ({ ...photos.counts(), batches: photoBatches.list() })),
    search: implementer.photo.search.handler(({ input }) => photos.search(input)),
    get: implementer.photo.get.handler(({ input }) => photos.get(input.id)),

    readOriginal: implementer.photo.readOriginal.handler(({ input }) => photoStore.readOriginal(photos.get(input.id))),
    takeOriginal: implementer.photo.takeOriginal.handler(async ({ input }) =>
      report(await takeOriginals(context, input.ids, input.fields)),
    ),
    apply: implementer.photo.apply.handler(({ input }) => report(editPhotos(archive, input.ids, input.edit, input))),
    applyTemplate: implementer.photo.applyTemplate.handler(({ input }) =>
      report(editPhotos(archive, input.ids, templateEdit(photoTemplates.get(input.templateId)), input)),
    ),
    findText: implementer.photo.findText.handler(({ input }) => {
      const replacement = makeReplacement(input);
      return photos
        .byIds(input.ids)
        .flatMap(({ id, metadata }) => replaceInPhoto(metadata, replacement).map((hit) => ({ id, ...hit })));
    }),
    replaceText: implementer.photo.replaceText.handler(({ input }) => {
      const replacement = makeReplacement(input);
      return report(
        photos.change(input.ids, author(), (photo) => {
          const hits = replaceInPhoto(photo.metadata, replacement).map(({ field, after }) => [field, after]);
          return { ...photo, metadata: { ...photo.metadata, ...Object.fromEntries(hits) } };
        }),
      );
    }),
    undo: implementer.photo.undo.handler(({ input }) => {
      const { photoIds, storyIds, ...undone } = photos.undo(input.changeId, author());
      tellChanged({ photoIds, storyIds });
      return undone;
    }),
    suggest: implementer.photo.suggest.handler(({ input }) => photos.complete(input)),

    templates: implementer.photo.templates.handler(() => photoTemplates.list()),
    saveTemplate: implementer.photo.saveTemplate.handler(({ input }) => {
      const saved = photoTemplates.save(input.template, input.id);
      templatesChanged();
      return saved;
    }),
    removeTemplate: implementer.photo.removeTemplate.handler(({ input }) => {
      photoTemplates.remove(input.id);
      templatesChanged();
    }),
    putBackTemplate: implementer.photo.putBackTemplate.handler(({ input }) => {
      photoTemplates.putBack(input.id);
      templatesChanged();
    }),

    uses: implementer.photo.uses.handler(({ input }) => photos.uses(photos.get(input.id))),
    replaceEverywhere: implementer.photo.replaceEverywhere.handler(({ input }) =>
      report(photos.replaceEverywhere(input.id, input.byId, author())),
    ),
    withdraw: implementer.photo.withdraw.handler(({ input }) => {
      const withdrawal = { at: Date.now(), by: author(), reason: input.reason };
      return report(
        photos.change(input.ids, author(), (photo) => ({ ...photo, withdrawal: photo.withdrawal ?? withdrawal })),
      );
    }),
  };
}

interface ReplacementInput {
  readonly query: FindQuery;
  readonly replacement: string;
  readonly fields: readonly PhotoFieldName[];
}

function makeReplacement({ query, replacement, fields }: ReplacementInput): TextReplacement {
  const finder = makeFinder(query);
  if (!finder.ok) throw fail('pattern-unreadable');
  return { query, find: finder.value, replacement, fields };
}
