import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { newId } from '../../shared/base/new-id.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { type Publication, publicationInput } from '../../shared/publication/publication.ts';
import { startingSubjects } from '../../shared/publication/section-topics.ts';
import type { RelatedItem } from '../../shared/story/field-kinds.ts';
import type { Archive } from '../archive/archive.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { readSampleStory, type SampleNames, type SampleStory, toBlocks, toInline } from './sample/read-sample-story.ts';

export interface SampleOptions {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
  /** The shipped `resources` folder. */
  readonly resourceFolder: string;
  /** The stories are spread over the days before it. */
  readonly now: number;
  readonly onProgress?: (done: number, total: number) => void;
}

const HOUR_MS = 3_600_000;

/** Fills an empty archive with the sample stories and photos. Fails: archive-not-empty. */
export async function fillWithSample(
  options: SampleOptions,
): Promise<{ readonly stories: number; readonly photos: number }> {
  const { archive, resourceFolder, now } = options;
  if (archive.stories.list({ limit: 1 }).total > 0) throw fail('archive-not-empty', { folder: archive.folder });
  const folder = path.join(resourceFolder, 'sample');
  const photos = await addPhotos(path.join(folder, 'photos'), options);
  const stories = await readStories(path.join(folder, 'stories'));
  const publication = publicationInput.parse(parse(await readFile(path.join(folder, 'publication.yaml'), 'utf8')));
  const ids = new Map([...stories.keys()].map((name) => [name, newId()]));
  const names: SampleNames = {
    photo: (fileName) => known(photos, fileName),
    story: (name) => ({ id: known(ids, name), headline: known(stories, name).headline }),
  };
  archive.transaction(() => {
    archive.settings.savePublication(publication);
    for (const [name, story] of stories) addStory({ archive, publication, names, story, id: known(ids, name), now });
  });
  return { stories: stories.size, photos: photos.size };
}

async function addPhotos(
  folder: string,
  { photoStore, onProgress = () => {} }: SampleOptions,
): Promise<ReadonlyMap<string, Photo>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jpg')).sort();
  const photos = new Map<string, Photo>();
  for (const [index, name] of files.entries()) {
    onProgress(index, files.length);
    const { outcome } = await photoStore.addFile({ path: path.join(folder, name) });
    if (outcome.kind === 'refused') throw new Error(`Sample photo ${name}: ${outcome.failure.code}`);
    photos.set(name, outcome.photo);
  }
  onProgress(files.length, files.length);
  return photos;
}

async function readStories(folder: string): Promise<ReadonlyMap<string, SampleStory>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const read = files.map(
    async (name) => [path.parse(name).name, readSampleStory(await readFile(path.join(folder, name), 'utf8'))] as const,
  );
  return new Map(await Promise.all(read));
}

interface SampleEntry {
  readonly archive: Archive;
  readonly publication: Publication;
  readonly names: SampleNames;
  readonly story: SampleStory;
  readonly id: string;
  readonly now: number;
}

function addStory({ archive, publication, names, story, id, now }: SampleEntry): void {
  const { status, hoursAgo, tags, body, sapo, related, correction, ...fields } = story;
  const at = Math.floor((now - hoursAgo * HOUR_MS) / 60_000) * 60_000;
  const isOut = status === 'published' || status === 'withdrawn';
  archive.stories.create({
    id,
    status,
    createdAt: at,
    fields: {
      ...fields,
      subjects: startingSubjects(publication, fields),
      sapo: toInline(sapo),
      tags: tags.map((tag) => archive.tags.ensure(tag).id),
      related: related.map((name) => toRelated(names, name)),
      correction: correction === null ? null : { ...correction, at },
      publishedAt: isOut ? at : null,
    },
    body: { type: 'doc', content: toBlocks(body, names) },
    cause: 'imported',
    reason: 'Galley',
  });
}

/** Section, sapo and thumbnail of a story of the archive are read when the page is made. */
function toRelated(names: SampleNames, name: string): RelatedItem {
  const { id, headline } = names.story(name);
  return { storyId: id, href: null, section: '', headline, sapo: '', photoId: null };
}

function known<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`The sample has no ${name}`);
  return value;
}
