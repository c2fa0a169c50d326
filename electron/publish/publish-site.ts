import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { formatPublishTime } from '../../shared/base/format-time.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { ExportProblem, ExportReport } from '../../shared/bridge/job.ts';
import type { Archive } from '../archive/archive.ts';
import { isSystemError, withFileFailures } from '../files/system-failure.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { digestOf, keyOf } from './key-of.ts';
import { loadSiteTheme } from './load-site-theme.ts';
import { lockPublish } from './lock-publish.ts';
import { makeEncoder } from './make-encoder.ts';
import { compareManifests, type Manifest, type ManifestChanges, type ManifestFile } from './manifest.ts';
import type { SiteFile } from './site-file.ts';
import { planSite } from './site-files.ts';
import { makeSiteModel, type SiteModel } from './site-model.ts';
import { openStaging, type Staging, twinOf } from './staging.ts';
import { refuseForeignFolder } from './standing-site.ts';
import { writePictures } from './write-pictures.ts';

export interface PublishOptions {
  readonly archive: Archive;
  readonly photoStore: Pick<PhotoStore, 'published'>;
  /** The newsroom's own theme first, then the one that ships. */
  readonly themeFolders: readonly string[];
  readonly folder: string;
  /** Galley's own: another version writes every page again. */
  readonly version: string;
  /** `look` writes nothing, `stage` fills the twin, `publish` puts it in place. */
  readonly until: 'look' | 'stage' | 'publish';
  readonly now?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Publishes every published story as a folder of static pages. Only what would be another page is written, beside the
 * folder; then the new folder takes the place of the old one in a single step. Stopped or killed at any point, the old
 * one stands. Fails: publish-foreign, publish-top-of-disk, folder-missing, publish-busy, damaged-body, cancelled, not-a-folder,
 * disk-full, not-writable, disk-error.
 */
export async function publishSite(options: PublishOptions): Promise<ExportReport> {
  const started = performance.now();
  const { archive, until, now = Date.now() } = options;
  const folder = await realFolder(options.folder);
  return withFileFailures(folder, async () => {
    refuseTopOfDisk(folder);
    refuseForeignFolder(folder);
    const lock = until === 'look' ? null : lockPublish(folder, path.dirname(twinOf(folder)));
    try {
      const staging = openStaging(folder);
      const model = makeSiteModel({
        archive,
        theme: loadSiteTheme(options.themeFolders),
        known: staging.base,
        version: options.version,
        now,
      });
      const manifest = await makeFiles(options, staging, model);
      const { changed, removed } = manifest.since;
      if (until !== 'look') await putInPlace(staging, manifest, until);
      return {
        written: changed.map((name) => path.join(folder, name)),
        unchanged: manifest.files.size - changed.length,
        removed: removed.map((name) => path.join(folder, name)),
        problems: listProblems(archive, now),
        tookMs: Math.round(performance.now() - started),
      };
    } finally {
      lock?.release();
    }
  });
}

/** A link to a folder is followed: its folder is published, not the link replaced. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    const end = path.resolve(folder);
    if (lstatSync(end, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return end;
    throw fail('folder-missing', { path: path.resolve(path.dirname(end), readlinkSync(end)) });
  }
}

/** The new site is made beside the folder and takes its place, which the top of a disk cannot give up. Fails: publish-top-of-disk. */
function refuseTopOfDisk(folder: string): void {
  const parent = path.dirname(folder);
  const disk = (place: string) => statSync(place, { throwIfNoEntry: false })?.dev;
  const own = disk(folder);
  if (parent === folder || (own !== undefined && own !== disk(parent)))
    throw fail('publish-top-of-disk', { path: folder });
}

type NewManifest = Manifest & { readonly since: ManifestChanges };

/** How many files are looked at before the clock is, and how long it is before others get their turn. */
const AT_ONCE = 32;
const TURN_MS = 20;

async function makeFiles(options: PublishOptions, staging: Staging, model: SiteModel): Promise<NewManifest> {
  const { archive, signal, onProgress = () => {} } = options;
  const { base } = staging;
  const isDry = options.until === 'look';
  if (!isDry) staging.prepare();
  const plan = planSite(model, base);
  const encode = makeEncoder();
  const files = new Map<string, ManifestFile>();
  const total = plan.storyPages.length * 2; // lists and feeds take about as long; the exact number is not known yet
  let done = 0;
  let turnEnds = 0;

  async function takeAll(wanted: readonly SiteFile[]): Promise<void> {
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      if (performance.now() > turnEnds) await giveTurn();
      const some = wanted.slice(from, from + AT_ONCE);
      archive.readTogether(() => some.forEach(take));
      done += some.length;
    }
  }

  async function giveTurn(): Promise<void> {
    if (signal?.aborted === true) throw fail('cancelled');
    onProgress(Math.min(done, total), total);
    await breathe();
    turnEnds = performance.now() + TURN_MS;
  }

  function take(file: SiteFile): void {
    const before = base.files.get(file.path);
    files.set(file.path, before !== undefined && before[1] === file.key ? before : make(file));
  }

  function make({ path: name, key, make: makeContent }: SiteFile): ManifestFile {
    const content = makeContent();
    const bytes = typeof content === 'string' ? encode(content) : content;
    const digest = digestOf(bytes);
    const shown = model.takePictures();
    if (!isDry && base.files.get(name)?.[2] !== digest) staging.write(name, bytes);
    return shown.length === 0 ? [name, key, digest] : [name, key, digest, shown];
  }

  await takeAll(plan.storyPages);
  for (const [name, key] of plan.keysAfter()) {
    const made = files.get(name);
    if (made !== undefined) files.set(name, refresh(made, key));
  }
  await takeAll(plan.otherFiles());
  const pictures = new Set<string>();
  for (const [, , , shown] of files.values()) if (shown !== undefined) for (const name of shown) pictures.add(name);
  const { photoStore } = options;
  // Pictures are counted when it is known which are missing; making them may take longer than all pages.
  const tell = (made: number, count: number) => onProgress(total + made, total + count);
  const written = await writePictures({ photoStore, staging, model, isDry, onProgress: tell, signal }, pictures);
  for (const [name, entry] of written) files.set(name, entry);
  if (!isDry) for (const name of base.files.keys()) if (!files.has(name)) staging.remove(name);
  onProgress(total, total);
  const since = compareManifests(staging.live, { files });
  return { generation: nameState(files), previous: staging.live.generation, since, files, stories: plan.stories };
}

function refresh(before: ManifestFile, key: string): ManifestFile {
  if (before[1] === key) return before;
  const [name, , digest, pictures] = before;
  return pictures === undefined ? [name, key, digest] : [name, key, digest, pictures];
}

/** The same files have the same name, whenever they are published. */
function nameState(files: ReadonlyMap<string, ManifestFile>): string {
  let text = '';
  for (const [name, , digest] of files.values()) text += text === '' ? `${name} ${digest}` : `\n${name} ${digest}`;
  return keyOf(text);
}

async function putInPlace(staging: Staging, manifest: Manifest, until: 'stage' | 'publish'): Promise<void> {
  await staging.finish(manifest);
  if (until === 'stage' || manifest.generation === staging.live.generation) return;
  staging.swap(manifest);
}

/** Stories that are published but not yet out. */
function listProblems(archive: Archive, now: number): readonly ExportProblem[] {
  const waiting = archive.published.embargoed(now);
  if (waiting.length === 0) return [];
  const { zone } = archive.settings.publication();
  return waiting.map(({ id, until }) => ({
    storyId: id,
    failure: { code: 'embargo', values: { until: formatPublishTime(until, zone) } },
  }));
}
