import path from 'node:path';
import type { Language } from '../../../shared/base/language.ts';
import type { AddedPhoto } from '../../../shared/bridge/calls/photo-calls.ts';
import { type Failure, FailureError, fail } from '../../../shared/bridge/failure.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { Archive } from '../../archive/archive.ts';
import type { CommandContext, Outcome } from '../../command-line/command.ts';
import { stopsAll } from '../../command-line/each-file.ts';
import { describeFailure } from '../../command-line/terminal.ts';
import { withPhotoStore } from '../../command-line/with-archive.ts';
import type { PhotoStore } from '../../photos/open-photo-store.ts';

type Known = AddedPhoto & { readonly outcome: { readonly kind: 'added' | 'known'; readonly photo: Photo } };

/** A photo that is refused keeps no other from being added; but into a story they go all together, or their order would shift. */
export async function addPhotos(context: CommandContext, words: readonly string[]): Promise<Outcome> {
  const { archiveFolder, args, cwd, language } = context;
  const storyId = args.value('story');
  return withPhotoStore(archiveFolder, 'write', async (archive, photoStore) => {
    if (storyId !== null) archive.stories.get(storyId);
    const { added, batchId } = await ingest(
      context,
      { archive, photoStore },
      words.map((word) => path.resolve(cwd, word)),
    );
    const done = added.filter(isTaken);
    const refused = added.flatMap(({ fileName, outcome }) =>
      outcome.kind === 'refused' ? [{ fileName, failure: outcome.failure }] : [],
    );
    const [first] = refused;
    if (storyId !== null && first !== undefined) throw new FailureError(first.failure);
    if (storyId !== null) {
      const { placePhotos } = await import('../../import/place-photos.ts');
      placePhotos({ archive, storyId, photoIds: done.map(({ outcome }) => outcome.photo.id) });
    }
    const problems = refused.map(({ fileName, failure }) => ({
      path: fileName,
      error: { code: failure.code, ...describeFailure(failure, language) },
    }));
    return {
      json: { photos: done.map(toAddedJson), storyId, batchId, ...(problems.length > 0 && { problems }) },
      lines: [
        ...done.map((one) => toAddedLine(one, language)),
        ...problems.map(({ path: file, error }) => `! ${file}: ${error.message} ${error.hint}`),
      ],
      problems: problems.length > 0,
    };
  });
}

function isTaken(added: AddedPhoto): added is Known {
  return added.outcome.kind !== 'refused';
}

function toAddedJson({ fileName, outcome }: Known): object {
  const { id, digest, widthPx, heightPx, metadata } = outcome.photo;
  return { id, fileName, outcome: outcome.kind, digest, widthPx, heightPx, description: metadata.description };
}

function toAddedLine({ fileName, outcome }: Known, language: Language): string {
  const known = { en: 'already in the archive', vi: 'đã có trong kho' };
  const { id, widthPx, heightPx } = outcome.photo;
  return [id, `${widthPx}×${heightPx}`, fileName, ...(outcome.kind === 'known' ? [`(${known[language]})`] : [])].join(
    '  ',
  );
}

interface Opened {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
}

/** In the order of the files, however they came in. Fails: interrupted, disk-full, disk-error, not-writable, or as the only one there is. */
async function ingest(
  { args, signal, progress }: CommandContext,
  { archive, photoStore }: Opened,
  paths: readonly string[],
): Promise<{ readonly added: readonly AddedPhoto[]; readonly batchId: string }> {
  const { beginBatch, makePreparation } = await import('../../app/ingest-photos.ts');
  const { findPhotoFiles } = await import('../../photos/intake/find-photo-files.ts');
  const [templateId, event] = [args.value('template'), args.value('event') ?? ''];
  const options = { paths, templateId, event, firstSequence: 1 };
  const batchId = beginBatch(archive, options);
  const prepare = makePreparation(archive, options)(batchId);
  const files = await findPhotoFiles(paths);
  const added: (AddedPhoto | undefined)[] = files.map(() => undefined);
  const stop = new AbortController();
  let done = 0;
  let last: Failure | null = null;
  await photoStore.addFiles(files, {
    signal: AbortSignal.any([signal, stop.signal]),
    prepare,
    onAdded(one, index) {
      added[index] = one;
      done += 1;
      if (files.length > 1) progress(done, files.length);
      if (one.outcome.kind !== 'refused') return;
      last ??= stopsAll(one.outcome.failure) ? one.outcome.failure : null;
      if (last !== null) stop.abort();
    },
  });
  if (last !== null) throw new FailureError(last);
  if (signal.aborted) throw fail('interrupted', { done, total: files.length });
  const all = added.filter((one) => one !== undefined);
  const [first] = all;
  const areAllRefused = all.every(({ outcome }) => outcome.kind === 'refused');
  if (areAllRefused && first?.outcome.kind === 'refused') throw new FailureError(first.outcome.failure);
  return { added: all, batchId };
}
