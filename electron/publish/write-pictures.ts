import { readFile } from 'node:fs/promises';
import { fail } from '../../shared/bridge/failure.ts';
import { publishedMetadata } from '../../shared/photo/published-metadata.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { digestOf } from './key-of.ts';
import type { ManifestFile } from './manifest.ts';
import type { SiteModel, SitePicture } from './site-model.ts';
import type { Staging } from './staging.ts';

export interface PictureWriting {
  readonly photoStore: Pick<PhotoStore, 'published'>;
  readonly staging: Staging;
  readonly model: SiteModel;
  readonly isDry: boolean;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Stands for the digest of a picture that is new whatever is in it. */
const NOT_MADE = '';

/**
 * Writes the pictures of the site that are not there yet, each with its photo's own words in it. Pictures are named for
 * what is in them; those that are there stay. All that are missing of one photo come from one decode. A dry run makes
 * only those whose bytes tell whether they would change.
 */
export async function writePictures(
  { photoStore, staging, model, isDry, onProgress, signal }: PictureWriting,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ManifestFile>> {
  const { keepPhotoLocation } = model.site.publication;
  const files = new Map<string, ManifestFile>();
  const missing: { readonly key: string; readonly picture: SitePicture }[] = [];
  for (const name of wanted) {
    const known = staging.base.files.get(name);
    const picture = model.pictures.get(name);
    const key =
      picture === undefined
        ? known?.[1]
        : `picture ${model.photoRev(picture.photo.id)}${keepPhotoLocation ? ' located' : ''}`;
    if (known !== undefined && known[1] === key) files.set(name, known);
    else if (picture === undefined || key === undefined) throw new Error(`No photo for ${name}`);
    else missing.push({ key, picture });
  }
  let done = 0;
  for (const group of Map.groupBy(missing, ({ picture }) => picture.photo.id).values()) {
    if (signal?.aborted === true) throw fail('cancelled');
    const [first] = group;
    if (first === undefined) continue;
    const { photo } = first.picture;
    const needed = group.filter(({ picture }) => !isDry || staging.live.files.has(picture.path));
    const requests = needed.map(({ picture: { widthPx, cut } }) => ({ widthPx, format: 'jpeg' as const, ...cut }));
    const dress = { metadata: publishedMetadata(photo, null), keepLocation: keepPhotoLocation };
    const paths = needed.length === 0 ? [] : await photoStore.published(photo, requests, dress);
    const made = new Map(needed.map(({ picture }, index) => [picture, paths[index] ?? '']));
    for (const { key, picture } of group) {
      const file = made.get(picture);
      const bytes = file === undefined ? null : await readFile(file);
      const digest = bytes === null ? NOT_MADE : digestOf(bytes);
      if (!isDry && bytes !== null && staging.base.files.get(picture.path)?.[2] !== digest)
        staging.write(picture.path, bytes);
      files.set(picture.path, [picture.path, key, digest]);
    }
    done += group.length;
    onProgress(done, missing.length);
  }
  return files;
}
