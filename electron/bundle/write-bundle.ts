import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import yazl from 'yazl';
import { newId } from '../../shared/base/new-id.ts';
import { fail } from '../../shared/bridge/failure.ts';
import {
  BUNDLE_FORMAT,
  type BundleManifest,
  type BundlePhoto,
  type BundleStory,
  type BundleVersion,
  bundleFiles,
} from '../../shared/bundle/bundle.ts';
import { writeDurably } from '../files/write-durably.ts';
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
 * Fails: photo-file-missing, photo-damaged, and as the disk does.
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
  const originals = [];
  for (const photo of photos) {
    const sizeBytes = await requireWhole(photo);
    originals.push({
      path: `photos/${photo.digest}.${photo.ending}`,
      sizeBytes,
      sha256: photo.digest,
      file: photo.file,
    });
  }
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
      ...originals.map(({ file: _file, ...entry }) => entry),
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
  // yazl tells of an original it cannot read on the zip, not on its output.
  const output = Readable.from(zip.outputStream);
  zip.on('error', (error: Error) => output.destroy(error));
  await writeDurably(file, output);
}

/** An original that is gone or is no longer itself would make a bundle nobody can take. Its size in bytes. */
async function requireWhole({ file, digest, fileName }: BundleContent['photos'][number]): Promise<number> {
  if (!existsSync(file)) throw fail('photo-file-missing', { fileName });
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const pieces = createReadStream(file) as AsyncIterable<Buffer>; // without an encoding it yields buffers
  for await (const piece of pieces) {
    hash.update(piece);
    sizeBytes += piece.byteLength;
  }
  if (hash.digest('hex') !== digest) throw fail('photo-damaged', { path: fileName });
  return sizeBytes;
}

function toBytes(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
