import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { newId } from '../../shared/base/new-id.ts';
import {
  BUNDLE_FORMAT,
  type BundleManifest,
  type BundlePhoto,
  type BundleStory,
  type BundleVersion,
  bundleFiles,
} from '../../shared/bundle/bundle.ts';
import { syncFolder, temporaryName } from '../files/write-durably.ts';
import { linkVersions } from './hash-chain.ts';
import type { LaptopKey } from './laptop-key.ts';

/** Everything about one story that travels. */
export interface BundleContent {
  readonly story: BundleStory;
  /** Oldest first; see BundleVersion. */
  readonly versions: readonly Omit<BundleVersion, 'chain'>[];
  readonly photos: readonly (BundlePhoto & { readonly file: string; readonly ending: string })[];
}

export interface BundleSender {
  readonly origin: string;
  readonly name: string;
  readonly key: LaptopKey;
}

/** No two zips of the same things differ; the manifest says when the bundle was made. */
const ZIP_TIME = new Date(Date.UTC(2000, 0, 1));

/**
 * Writes a bundle under its name when it is whole and on the disk, and never a part of one. Originals are streamed.
 * Fails as the disk does.
 */
export async function writeBundle(
  file: string,
  { story, versions, photos }: BundleContent,
  { sender, note, now }: { readonly sender: BundleSender; readonly note: string; readonly now: number },
): Promise<void> {
  const links = linkVersions(story.id, versions);
  const lines = versions.map((version, index) => JSON.stringify({ ...version, chain: links[index] }));
  const records = photos.map(({ file: _file, ending: _ending, ...record }) => record);
  const texts: readonly (readonly [string, Buffer])[] = [
    [bundleFiles.story, toBytes(JSON.stringify(story))],
    [bundleFiles.versions, toBytes(`${lines.join('\n')}\n`)],
    [bundleFiles.photos, toBytes(JSON.stringify(records))],
  ];
  const originals = photos.map(({ digest, ending, file: original }) => ({
    path: `photos/${digest}.${ending}`,
    sha256: digest,
    file: original,
  }));
  const sizes = await Promise.all(originals.map((original) => stat(original.file)));
  const manifest: BundleManifest = {
    kind: 'galley-bundle',
    format: BUNDLE_FORMAT,
    id: newId(),
    madeAt: now,
    sender: { origin: sender.origin, name: sender.name, publicKey: sender.key.publicKey },
    note,
    story: { id: story.id, headline: story.fields.headline, rev: story.rev },
    entries: [
      ...texts.map(([name, bytes]) => ({ path: name, sizeBytes: bytes.byteLength, sha256: sha256(bytes) })),
      ...originals.map((original, index) => ({
        path: original.path,
        sizeBytes: sizes[index]?.size ?? 0,
        sha256: original.sha256,
      })),
    ],
  };
  const manifestBytes = toBytes(JSON.stringify(manifest, null, 1));
  const zip = new yazl.ZipFile();
  const options = { mtime: ZIP_TIME, mode: 0o100644, forceDosTimestamp: true };
  zip.addBuffer(manifestBytes, bundleFiles.manifest, options);
  zip.addBuffer(toBytes(sender.key.sign(manifestBytes)), bundleFiles.signature, options);
  for (const [name, bytes] of texts) zip.addBuffer(bytes, name, options);
  for (const original of originals)
    zip.addReadStreamLazy(original.path, { ...options, compress: false }, (done) =>
      done(null, createReadStream(original.file)),
    );
  zip.end();
  await putInPlace(file, zip.outputStream);
}

async function putInPlace(file: string, bytes: NodeJS.ReadableStream): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, temporaryName());
  try {
    await pipeline(bytes, createWriteStream(temporary, { flags: 'wx' }));
    const handle = await open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

function toBytes(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
