import { stat } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Result, refuse, succeed } from '../../shared/base/result.ts';
import { type Failure, FailureError, fail } from '../../shared/bridge/failure.ts';
import type { FailureCode } from '../../shared/bridge/failures.ts';
import type { ExportProblem, ExportReport } from '../../shared/bridge/job.ts';
import { listFigures } from '../../shared/document/read-document.ts';
import type { ExportFormat, FormatWish, ResolvedStory, Theme } from '../../shared/export/format.ts';
import type { Archive } from '../archive/archive.ts';
import { type Gate, requireExportable } from '../desk/hold-back.ts';
import { isSystemError, withFileFailures } from '../files/system-failure.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { chooseName } from './choose-name.ts';
import { loadTheme } from './load-theme.ts';
import { readBack } from './read-back.ts';
import { recordProofs } from './record-proofs.ts';
import { renderFiles } from './render-files.ts';
import { resolveStory } from './resolve-story.ts';
import { type WrittenExport, writeExport } from './write-export.ts';

export interface ExportOptions {
  readonly archive: Archive;
  readonly photoStore: Pick<PhotoStore, 'published'>;
  readonly themeFolders: readonly string[];
  readonly storyIds: readonly string[];
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
  /** What the checks are asked; a proof unless the destination has readers. */
  readonly gate?: Gate;
  readonly wish?: FormatWish;
  readonly now?: () => number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Exports stories one by one, each all or nothing. A story that cannot be exported is reported and the others go on;
 * trouble with the folder itself ends the export. Fails: cancelled, interrupted, disk-full, not-writable, not-a-folder, disk-error.
 */
export async function exportStories(options: ExportOptions): Promise<ExportReport> {
  const { storyIds, themeFolders, onProgress = () => {}, signal } = options;
  const started = performance.now();
  const written: string[] = [];
  const removed: string[] = [];
  const problems: ExportProblem[] = [];
  let unchanged = 0;
  const theme = await loadTheme(themeFolders);
  const proofs = recordProofs(options.photoStore);
  const proving = { ...options, photoStore: proofs.photoStore };
  await withFileFailures(options.folder, () => refuseFile(options.folder));
  for (const [done, storyId] of storyIds.entries()) {
    if (signal?.aborted === true)
      throw fail(done === 0 ? 'cancelled' : 'interrupted', { done, total: storyIds.length });
    onProgress(done, storyIds.length);
    for (const outcome of await exportOne(proving, theme, storyId)) {
      if (outcome.kind === 'refused') problems.push(outcome.problem);
      else {
        written.push(...outcome.export.written);
        removed.push(...outcome.export.removed);
        unchanged += outcome.export.unchanged;
      }
    }
    await breathe();
  }
  onProgress(storyIds.length, storyIds.length);
  const photos = proofs.photos();
  return { written, unchanged, removed, problems, photos, tookMs: Math.round(performance.now() - started) };
}

async function refuseFile(folder: string): Promise<void> {
  try {
    if (!(await stat(folder)).isDirectory()) throw fail('not-a-folder', { path: folder });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOTDIR') throw fail('not-a-folder', { path: folder });
    if (isSystemError(error) && error.code === 'ENOENT') return; // made when there is something to put into it
    throw error;
  }
}

/** Failures of one story; any other ends the whole export. */
const storyFailures: ReadonlySet<FailureCode> = new Set([
  'story-not-found',
  'damaged-body',
  'bad-document',
  'embargo',
  'unfinished',
  'export-held',
  'export-exists',
  'export-changed',
  'export-unsound',
  'photo-not-found',
  'photo-damaged',
  'photo-file-missing',
  'photo-metadata-unproved',
  'photo-heic',
]);

type Outcome =
  | { readonly kind: 'written'; readonly export: WrittenExport }
  | { readonly kind: 'refused'; readonly problem: ExportProblem };

/** The story is looked at once, and then written in each format. */
async function exportOne(options: ExportOptions, theme: Theme, storyId: string): Promise<readonly Outcome[]> {
  const { archive, formats, gate = 'export', now = Date.now } = options;
  const found = await orRefusal(() => resolveStory(archive, storyId, theme));
  if (!found.ok) return [{ kind: 'refused', problem: { storyId, failure: found.problem } }];
  const { headline } = found.value.story.fields;
  const refused = (failure: Failure): Outcome => ({ kind: 'refused', problem: { storyId, headline, failure } });
  const passed = await orRefusal(() => {
    requireExportable(archive, found.value.story, gate, now());
    refuseLostPhoto(found.value);
  });
  if (!passed.ok) return [refused(passed.problem)];
  const outcomes: Outcome[] = [];
  for (const format of formats) {
    const written = await orRefusal(() => writeOne(options, found.value, format));
    outcomes.push(written.ok ? { kind: 'written', export: written.value } : refused(written.problem));
  }
  return outcomes;
}

async function writeOne(
  { photoStore, folder, wish }: ExportOptions,
  resolved: ResolvedStory,
  format: ExportFormat,
): Promise<WrittenExport> {
  const { story } = resolved;
  const files = await renderFiles(format, resolved, photoStore, wish);
  await readBack(files);
  return withFileFailures(folder, async () => {
    const name = await chooseName(folder, story, format);
    return writeExport({ folder, name, storyId: story.id, format: format.id }, files);
  });
}

async function orRefusal<Value>(work: () => Value | Promise<Value>): Promise<Result<Value, Failure>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (error instanceof FailureError && storyFailures.has(error.failure.code)) return refuse(error.failure);
    throw error;
  }
}

/** A figure that waits for its photo may go out, marked; one whose photo is gone would go out without a word. */
function refuseLostPhoto({ story, photos }: ResolvedStory): void {
  const lost = listFigures(story.body).find(({ photoId }) => photoId !== null && !photos.has(photoId));
  if (lost !== undefined) throw fail('photo-not-found', { id: String(lost.photoId) });
}
