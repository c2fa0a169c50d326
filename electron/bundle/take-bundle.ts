import { readFile } from 'node:fs/promises';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { BundleStanding } from '../../shared/bundle/bundle.ts';
import { mergePhoto } from '../../shared/merge/merge-photo.ts';
import { same } from '../../shared/merge/merge-value.ts';
import type { Archive } from '../archive/archive.ts';
import { inspectPhoto } from '../photos/intake/inspect-photo.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { BundleProblem } from './bundle-problem.ts';
import type { ReadBundle } from './read-bundle.ts';
import { recogniseBundle } from './recognise-bundle.ts';
import { takeHistory } from './take-history.ts';

export interface TakenBundle {
  readonly storyId: string;
  readonly standing: BundleStanding;
  /** Of a story that went two ways: the revision under which the one that came in is kept beside ours. */
  readonly besideRev: number | null;
}

/**
 * Takes a bundle into the archive, all of it or nothing: its photos first, under their digests, then story, history,
 * tags and sender in one transaction. Where both sides changed the story, theirs is kept beside ours for merging.
 * Fails: bad-bundle for a photo that is none, disk-full, not-writable.
 */
export async function takeBundle(
  { archive, photoStore }: { readonly archive: Archive; readonly photoStore: PhotoStore },
  bundle: ReadBundle,
): Promise<TakenBundle> {
  const standing = recogniseBundle(archive.handOvers.history(bundle.story.id), bundle.versions);
  if (standing.kind === 'same' || standing.kind === 'older')
    return { storyId: bundle.story.id, standing, besideRev: null };
  const photoIds = await takePhotos(photoStore, bundle);
  return archive.transaction(() => takeStory(archive, bundle, photoIds));
}

interface PhotoId {
  readonly id: string;
  readonly known: string;
  readonly isNew: boolean;
}

/** No photo is taken before all were found to be photos. */
async function takePhotos(photoStore: PhotoStore, { photos }: ReadBundle): Promise<readonly PhotoId[]> {
  for (const { file, fileName } of photos) await requirePhoto(await readFile(file), fileName);
  const taken: PhotoId[] = [];
  for (const { id, file, fileName } of photos) {
    const { outcome } = await photoStore.addFile({ bytes: await readFile(file), fileName });
    if (outcome.kind === 'refused') throw new FailureError(outcome.failure);
    taken.push({ id, known: outcome.photo.id, isNew: outcome.kind === 'added' });
  }
  return taken;
}

async function requirePhoto(bytes: Uint8Array, fileName: string): Promise<void> {
  try {
    await inspectPhoto(bytes, fileName);
  } catch (error) {
    if (error instanceof FailureError)
      throw fail('bad-bundle', { path: fileName, problem: new BundleProblem('no-photo', { name: fileName }).told });
    throw error;
  }
}

function takeStory(archive: Archive, bundle: ReadBundle, photoIds: readonly PhotoId[]): TakenBundle {
  const { handOvers } = archive;
  const { story, versions, manifest } = bundle;
  const ours = handOvers.history(story.id);
  const standing = recogniseBundle(ours, versions); // again: the story may have been saved while photos were copied
  for (const photo of photoIds) takePhotoRecord(archive, bundle, photo);
  for (const tag of story.tags) {
    const here = archive.tags.byIds([tag.id]).length > 0;
    const known = here ? tag.id : archive.tags.ensure(tag).id;
    if (known !== tag.id) handOvers.aliasTag(tag.id, known);
  }
  handOvers.noteSender(manifest.sender);
  return { storyId: story.id, standing, besideRev: takeHistory(handOvers, bundle, { standing, ours: ours ?? [] }) };
}

/** A new photo comes as its sender left it, emptied fields too; one that was here is brought together with theirs. */
function takePhotoRecord({ photos, handOvers }: Archive, bundle: ReadBundle, { id, known, isNew }: PhotoId): void {
  if (id !== known) handOvers.aliasPhoto(id, known);
  const record = bundle.photos.find((photo) => photo.id === id);
  if (record === undefined) throw new Error('Every photo of a bundle has its record');
  const ours = photos.get(known);
  const base = isNew ? ours : (record.base ?? handOvers.photoBase(known));
  const { metadata, rights, crops } = mergePhoto(base, ours, record);
  photos.saveMetadata(known, metadata);
  const saved = photos.get(known);
  if (!same([saved.rights, saved.crops], [rights, crops])) photos.write(saved, { ...saved, rights, crops });
  handOvers.notePhotoBase(known, record);
}
