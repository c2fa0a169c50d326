import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { fail } from '../../shared/bridge/failure.ts';
import {
  BUNDLE_FORMAT,
  type BundleManifest,
  type BundlePhoto,
  type BundleStory,
  type BundleVersion,
  bundleFiles,
  bundleManifest,
  bundlePhotos,
  bundleStory,
  bundleVersion,
} from '../../shared/bundle/bundle.ts';
import { listFigures } from '../../shared/document/read-document.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { BundleProblem } from './bundle-problem.ts';
import { checkHistory } from './check-history.ts';
import { isSignedBy } from './laptop-key.ts';
import { type OpenZip, openZip } from './read-zip.ts';

/** A bundle whose every byte was found to be what its sender signed. */
export interface ReadBundle {
  readonly manifest: BundleManifest;
  readonly story: BundleStory;
  readonly versions: readonly BundleVersion[];
  /** The photos' records with the unpacked originals; they lie in a temporary folder until `close`. */
  readonly photos: readonly (BundlePhoto & { readonly file: string })[];
  close(): Promise<void>;
}

const MOST_ENTRIES = 1100;
const MOST_MANIFEST_BYTES = 1024 * 1024;
const MOST_TEXT_BYTES = 200 * 1024 * 1024;
/** No story has more photos than a card holds. */
const MOST_BYTES = 8 * 1024 * 1024 * 1024;

/**
 * Reads a bundle whole and believes nothing: names, sizes, digests, signature, history, texts and photos' records are
 * all checked before anything of it is given on. Fails: file-not-found, file-unreadable, bad-bundle, bundle-newer,
 * disk-full.
 */
export async function readBundle(file: string, temporaryFolder: string): Promise<ReadBundle> {
  return withFileFailures(
    file,
    async () => {
      try {
        return await readZip(file, temporaryFolder);
      } catch (error) {
        if (error instanceof BundleProblem) throw fail('bad-bundle', { path: file, problem: error.told });
        throw error;
      }
    },
    'reading',
  );
}

async function readZip(file: string, temporaryFolder: string): Promise<ReadBundle> {
  const zip = await openZip(file, { mostEntries: MOST_ENTRIES });
  try {
    const manifest = await readManifest(zip, file);
    requireEntries(zip, manifest);
    const story = await readJson(zip, manifest, bundleFiles.story, bundleStory);
    const versions = await readVersions(zip, manifest);
    const photos = await readJson(zip, manifest, bundleFiles.photos, bundlePhotos);
    const problem = checkHistory(story, versions) ?? checkPhotos(story, photos, manifest);
    if (problem !== null) throw problem;
    if (story.id !== manifest.story.id || story.rev !== manifest.story.rev) throw new BundleProblem('other-story');
    return { manifest, story, versions, ...(await extractPhotos(zip, photos, temporaryFolder)) };
  } finally {
    zip.close();
  }
}

async function readManifest(zip: OpenZip, file: string): Promise<BundleManifest> {
  const bytes = await zip.readBytes(bundleFiles.manifest, MOST_MANIFEST_BYTES);
  const signature = (await zip.readBytes(bundleFiles.signature, 1000)).toString('latin1');
  const value = parseJson(bytes, bundleFiles.manifest);
  const announced = z.object({ kind: z.literal('galley-bundle'), format: z.number() }).safeParse(value);
  if (!announced.success) throw new BundleProblem('no-bundle');
  if (announced.data.format > BUNDLE_FORMAT) throw fail('bundle-newer', { path: file });
  const manifest = parse(bundleManifest, value, bundleFiles.manifest);
  if (!isSignedBy(manifest.sender.publicKey, bytes, signature)) throw new BundleProblem('signature');
  return manifest;
}

/** Nothing missing, nothing more than was signed, nothing that would leave its folder or fill the disk. */
function requireEntries(zip: OpenZip, { entries }: BundleManifest): void {
  const sizes = new Map(zip.entries.map(({ name, sizeBytes }) => [name, sizeBytes]));
  const texts: readonly string[] = [bundleFiles.story, bundleFiles.versions, bundleFiles.photos];
  const isKnown = (name: string) => texts.includes(name) || /^photos\/[0-9a-f]{64}\.[a-z]{3,4}$/.test(name);
  for (const { path: name, sizeBytes } of entries) {
    if (!isKnown(name)) throw new BundleProblem('other-file', { name });
    if (sizes.get(name) !== sizeBytes) throw new BundleProblem('file-cut', { name });
  }
  const named = new Set([...entries.map((entry) => entry.path), bundleFiles.manifest, bundleFiles.signature]);
  const extra = zip.entries.find(({ name }) => !named.has(name));
  if (extra !== undefined) throw new BundleProblem('unsigned-file', { name: extra.name });
  if (named.size !== entries.length + 2) throw new BundleProblem('file-twice', { name: bundleFiles.manifest });
  if (entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) > MOST_BYTES) throw new BundleProblem('too-large');
}

async function readText(zip: OpenZip, { entries }: BundleManifest, name: string): Promise<Buffer> {
  const entry = entries.find((one) => one.path === name);
  if (entry === undefined) throw new BundleProblem('file-missing', { name });
  const bytes = await zip.readBytes(name, MOST_TEXT_BYTES);
  if (createHash('sha256').update(bytes).digest('hex') !== entry.sha256)
    throw new BundleProblem('other-bytes', { name });
  return bytes;
}

async function readJson<Value>(
  zip: OpenZip,
  manifest: BundleManifest,
  name: string,
  shape: z.ZodType<Value>,
): Promise<Value> {
  return parse(shape, parseJson(await readText(zip, manifest, name), name), name);
}

async function readVersions(zip: OpenZip, manifest: BundleManifest): Promise<readonly BundleVersion[]> {
  const text = (await readText(zip, manifest, bundleFiles.versions)).toString('utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => parse(bundleVersion, parseJson(line, bundleFiles.versions), bundleFiles.versions));
}

function parseJson(text: Buffer | string, name: string): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new BundleProblem('no-json', { name });
    throw error;
  }
}

function parse<Value>(shape: z.ZodType<Value>, value: unknown, name: string): Value {
  try {
    const parsed = shape.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new BundleProblem('other-shape', { name, detail: `${issue?.path.join('.')} ${issue?.message}` });
  } catch (error) {
    // JSON nested deeper than the stack.
    if (error instanceof RangeError) throw new BundleProblem('too-deep', { name });
    throw error;
  }
}

/** Every record has its original, every original its record, and the text shows none that is not there. */
function checkPhotos(
  story: BundleStory,
  photos: readonly BundlePhoto[],
  { entries }: BundleManifest,
): BundleProblem | null {
  const digests = new Set(photos.map(({ digest }) => digest));
  const originals = entries.filter((entry) => entry.path.startsWith('photos/'));
  if (digests.size !== photos.length || originals.length !== photos.length) return new BundleProblem('photo-records');
  if (originals.some(({ path: name, sha256 }) => !digests.has(sha256) || !name.startsWith(`photos/${sha256}.`)))
    return new BundleProblem('photo-records');
  const ids = new Set(photos.map(({ id }) => id));
  const lost = listFigures(story.body).find(({ photoId }) => photoId !== null && !ids.has(photoId));
  return lost === undefined ? null : new BundleProblem('photo-missing');
}

async function extractPhotos(
  zip: OpenZip,
  photos: readonly BundlePhoto[],
  temporaryFolder: string,
): Promise<Pick<ReadBundle, 'photos' | 'close'>> {
  const folder = await mkdtemp(path.join(temporaryFolder, 'galley-bundle-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const extracted = [];
    for (const photo of photos) {
      const entry = zip.entries.find(({ name }) => name.startsWith(`photos/${photo.digest}.`));
      if (entry === undefined) throw new BundleProblem('photo-missing');
      const target = path.join(folder, path.posix.basename(entry.name));
      if ((await zip.extract(entry.name, target)) !== photo.digest)
        throw new BundleProblem('other-bytes', { name: entry.name });
      extracted.push({ ...photo, file: target });
    }
    return { photos: extracted, close };
  } catch (error) {
    await close();
    throw error;
  }
}
