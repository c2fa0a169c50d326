import { existsSync } from 'node:fs';
import path from 'node:path';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { ExportProblem, ExportReport } from '../../shared/bridge/job.ts';
import { BUNDLE_ENDING } from '../../shared/bundle/bundle.ts';
import { storySlug } from '../../shared/story/story-slug.ts';
import type { Archive } from '../archive/archive.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { handOver } from './hand-over.ts';
import type { LaptopKey } from './laptop-key.ts';

/**
 * Writes a bundle for each story into a folder, each all or nothing. A story that cannot be handed over is reported and
 * the others go on. Never writes over a file. Fails: cancelled, interrupted, disk-full, not-writable.
 */
export async function handOverStories({
  archive,
  storyIds,
  folder,
  note,
  key,
  onProgress = () => {},
  signal,
}: {
  readonly archive: Archive;
  readonly storyIds: readonly string[];
  readonly folder: string;
  readonly note: string;
  readonly key: LaptopKey;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}): Promise<ExportReport> {
  const started = performance.now();
  const written: string[] = [];
  const problems: ExportProblem[] = [];
  for (const [done, storyId] of storyIds.entries()) {
    if (signal?.aborted === true)
      throw fail(done === 0 ? 'cancelled' : 'interrupted', { done, total: storyIds.length });
    onProgress(done, storyIds.length);
    try {
      const { fields } = archive.stories.get(storyId);
      const file = freeName(folder, storySlug(fields));
      await withFileFailures(file, () => handOver({ archive, storyId, file, note, key }));
      written.push(file);
    } catch (error) {
      if (!(error instanceof FailureError) || !ofStory.has(error.failure.code)) throw error;
      problems.push({ storyId, failure: error.failure });
    }
  }
  onProgress(storyIds.length, storyIds.length);
  return { written, unchanged: 0, removed: [], problems, tookMs: Math.round(performance.now() - started) };
}

/** Failures of one story; any other ends the whole. */
const ofStory: ReadonlySet<string> = new Set([
  'story-not-found',
  'damaged-body',
  'bad-document',
  'photo-not-found',
  'photo-file-missing',
  'photo-damaged',
]);

/** `nuoc-ve-som.galley`, then `nuoc-ve-som-2.galley`: what was handed over before is never replaced. */
function freeName(folder: string, slug: string): string {
  for (let copy = 1; ; copy += 1) {
    const file = path.join(folder, `${slug}${copy === 1 ? '' : `-${copy}`}${BUNDLE_ENDING}`);
    if (!existsSync(file)) return file;
  }
}
