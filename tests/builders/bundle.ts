import { createHash } from 'node:crypto';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../electron/archive/archive.ts';
import { handOver } from '../../electron/bundle/hand-over.ts';
import { type LaptopKey, openLaptopKey } from '../../electron/bundle/laptop-key.ts';
import { readBundle } from '../../electron/bundle/read-bundle.ts';
import { type TakenBundle, takeBundle } from '../../electron/bundle/take-bundle.ts';
import { openPhotoStore, type PhotoStore } from '../../electron/photos/open-photo-store.ts';
import { bundleFiles } from '../../shared/bundle/bundle.ts';
import type { DocumentJson } from '../../shared/document/json.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import { makeArchive, makeFolder, steadyClock } from './archive.ts';
import { makeZip } from './zip.ts';

/** One person's laptop: an archive, its photos, its key. */
export interface Laptop {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
  readonly key: LaptopKey;
  readonly name: string;
}

export async function makeLaptop(name: string): Promise<Laptop> {
  const archive = makeArchive({ now: steadyClock() });
  archive.settings.saveSettings({ author: name });
  const photoStore = openPhotoStore({ archive });
  onTestFinished(() => photoStore.close());
  return { archive, photoStore, key: await openLaptopKey(makeFolder()), name };
}

/** The bundle's path. */
export async function send(from: Laptop, storyId: string, note = ''): Promise<string> {
  const file = path.join(makeFolder(), 'bai.galley');
  await handOver({ archive: from.archive, storyId, file, note, key: from.key });
  return file;
}

export async function take(to: Laptop, file: string): Promise<TakenBundle> {
  const bundle = await readBundle(file, makeFolder());
  try {
    return await takeBundle(to, bundle);
  } finally {
    await bundle.close();
  }
}

export function pass(from: Laptop, storyId: string, to: Laptop): Promise<TakenBundle> {
  return send(from, storyId).then((file) => take(to, file));
}

/** Writes over the whole text, as this person. */
export function write(
  { archive, name }: Laptop,
  storyId: string,
  change: { readonly body?: DocumentJson; readonly fields?: Partial<StoryFields> },
): void {
  const { rev, body } = archive.stories.get(storyId);
  const blocks = change.body && { at: 0, remove: body.content.length, insert: change.body.content };
  archive.stories.save({
    storyId,
    baseRev: rev,
    change: { ...(change.fields && { fields: change.fields }), ...(blocks && { blocks }) },
    cause: 'edited',
    author: name,
  });
}

/** The same bundle with other entries, its sizes and digests as they should be, signed by whoever holds the key. */
export function remake(entries: Readonly<Record<string, Buffer>>, key: LaptopKey, manifest: object = {}): Buffer {
  const { [bundleFiles.manifest]: told, [bundleFiles.signature]: _old, ...rest } = entries;
  const listed = Object.entries(rest).map(([name, bytes]) => ({
    path: name,
    sizeBytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const signed = Buffer.from(JSON.stringify({ ...JSON.parse(String(told)), entries: listed, ...manifest }));
  return makeZip({ [bundleFiles.manifest]: signed, [bundleFiles.signature]: key.sign(signed), ...rest });
}
