import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../electron/archive/archive.ts';
import { openPhotoStore, type PhotoStore } from '../../electron/photos/open-photo-store.ts';
import { type PublishOptions, publishSite } from '../../electron/publish/publish-site.ts';
import type { ExportReport } from '../../shared/bridge/job.ts';
import type { NodeJson } from '../../shared/document/json.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import { makeArchive, makeFolder } from './archive.ts';
import { p } from './document.ts';

const themeFolders = [path.resolve(import.meta.dirname, '../../resources/theme')];

/** An archive whose publication has an address, and publishing as every door runs it. */
export interface Newsroom {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
  readonly folder: string;
  put(fields: Partial<StoryFields>, body?: readonly NodeJson[]): string;
  change(id: string, fields: Partial<StoryFields>, cause?: 'edited' | 'command'): void;
  publish(wish?: Partial<PublishOptions>): Promise<ExportReport>;
}

export function makeNewsroom(): Newsroom {
  const archive = makeArchive();
  const photoStore = openPhotoStore({ archive });
  onTestFinished(() => photoStore.close());
  const folder = path.join(makeFolder(), 'trang');
  const sections = [
    { name: 'Tin tức', slug: 'tin-tuc', topics: [] },
    { name: 'Kinh tế', slug: 'kinh-te', topics: [] },
  ];
  const profile = { name: 'Báo Thử', address: 'https://bao-thu.example', sections };
  archive.settings.savePublication({ ...archive.settings.publication(), ...profile });
  let made = 0;
  return {
    archive,
    photoStore,
    folder,
    put(fields, body = [p('Nước về sớm.')]) {
      made += 1;
      const at = Date.UTC(2024, 0, 1) + made * 3_600_000;
      const story = { section: 'Tin tức', publishedAt: at, ...fields };
      return archive.stories.create({
        fields: story,
        body: { type: 'doc', content: body },
        status: 'published',
        cause: 'created',
      }).id;
    },
    change(id, fields, cause = 'command') {
      const { rev } = archive.stories.get(id);
      archive.stories.save({ storyId: id, baseRev: rev, change: { fields }, cause, author: '' });
    },
    publish: (wish = {}) =>
      publishSite({ archive, photoStore, themeFolders, folder, version: '1', until: 'publish', ...wish }),
  };
}

/** Every file of a published folder but the manifest, by its path, with its text. */
export function readSite(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'latin1')]),
  );
}

export function namesIn(folder: string, files: readonly string[]): readonly string[] {
  return files.map((file) => path.relative(folder, file).replaceAll(path.sep, '/')).sort();
}
