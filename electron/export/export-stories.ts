import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { formatPublishTime } from '../../shared/base/format-time.ts';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { ExportProblem, ExportReport } from '../../shared/bridge/job.ts';
import type { ExportFormat, ResolvedStory } from '../../shared/export/format.ts';
import { storySlug } from '../../shared/story/story-slug.ts';
import type { Archive } from '../archive/archive.ts';
import { withFileFailures } from '../files/system-failure.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { readManifest } from './export-manifest.ts';
import { loadTheme } from './load-theme.ts';
import { renderFiles } from './render-files.ts';
import { resolveStory } from './resolve-story.ts';
import { writeExport } from './write-export.ts';

export interface ExportOptions {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
  readonly themeFolder: string;
  readonly storyIds: readonly string[];
  readonly format: ExportFormat;
  readonly folder: string;
  readonly now?: () => number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Exports stories one by one, each all or nothing. A story that cannot be exported is reported and the others go on;
 * trouble with the folder itself ends the export. Fails: cancelled, disk-full, not-writable, disk-error.
 */
export async function exportStories(options: ExportOptions): Promise<ExportReport> {
  const { storyIds, onProgress = () => {}, signal } = options;
  const started = performance.now();
  const written: string[] = [];
  const removed: string[] = [];
  const problems: ExportProblem[] = [];
  let unchanged = 0;
  for (const [index, storyId] of storyIds.entries()) {
    if (signal?.aborted === true) throw fail('cancelled');
    onProgress(index, storyIds.length);
    const outcome = await exportOne(options, storyId);
    if ('failure' in outcome) problems.push({ storyId, failure: outcome.failure });
    else {
      written.push(...outcome.written);
      removed.push(...outcome.removed);
      unchanged += outcome.unchanged;
    }
    await breathe();
  }
  onProgress(storyIds.length, storyIds.length);
  return { written, unchanged, removed, problems, tookMs: Math.round(performance.now() - started) };
}

/** Failures of one story; any other ends the whole export. */
const storyFailures = new Set([
  'story-not-found',
  'damaged-body',
  'bad-document',
  'embargo',
  'export-exists',
  'photo-damaged',
  'file-not-found',
]);

async function exportOne(options: ExportOptions, storyId: string) {
  const { archive, photoStore, themeFolder, format, folder, now = Date.now } = options;
  try {
    const resolved = resolveStory(archive, storyId, await loadTheme(themeFolder));
    refuseEmbargoed(resolved, now());
    const files = await renderFiles(format.write(resolved), resolved, photoStore);
    return await withFileFailures(folder, async () => {
      const name = await findName(folder, resolved, format);
      return writeExport({ folder, name, shape: format.shape, storyId, format: format.id }, files);
    });
  } catch (error) {
    if (error instanceof FailureError && storyFailures.has(error.failure.code)) return { failure: error.failure };
    throw error;
  }
}

function refuseEmbargoed({ story, publication }: ResolvedStory, now: number): void {
  const { embargoUntil } = story.fields;
  if (embargoUntil !== null && embargoUntil > now)
    throw fail('embargo', { until: formatPublishTime(embargoUntil, publication.zone) });
}

/** The slug; with the end of the story's id where another story of the same slug was written before. */
async function findName(folder: string, { story }: ResolvedStory, format: ExportFormat): Promise<string> {
  const slug = storySlug(story.fields);
  const ending = format.extension ?? '';
  const known = (await readManifest(path.resolve(folder)))[`${slug}${ending}`];
  const isTaken = known !== undefined && (known.storyId !== story.id || known.format !== format.id);
  return isTaken ? `${slug}-${story.id.slice(-8)}${ending}` : `${slug}${ending}`;
}
