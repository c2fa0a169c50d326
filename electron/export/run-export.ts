import type { StoryStep } from '../../shared/bridge/calls/story-list.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { ExportReport } from '../../shared/bridge/job.ts';
import type { ExportFormat } from '../../shared/export/format.ts';
import { formats } from '../../shared/export/formats.ts';
import type { ExportPreset } from '../../shared/publish/export-preset.ts';
import { type FeedFormat, feedFormats } from '../../shared/publish/feeds/feed-formats.ts';
import type { Archive } from '../archive/archive.ts';
import { type Gate, overrideStops } from '../desk/hold-back.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { exportFeeds, requireAddress } from '../publish/export-feeds.ts';
import { exportStories } from './export-stories.ts';
import { themeFolders } from './theme-folders.ts';

/** What is written of a list of stories, and where. */
export interface ExportPlan {
  readonly formats: readonly ExportFormat[];
  readonly feeds: readonly FeedFormat[];
  readonly folder: string;
  readonly gate: Gate;
  readonly photoWidthsPx: readonly number[];
}

export interface RunExportOptions {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
  readonly resourceFolder: string;
  readonly version: string;
  readonly storyIds: readonly string[];
  readonly plan: ExportPlan;
  /** Why stories may go out that the checks hold back; '' for no reason. The archive is then written to. */
  readonly override: string;
  readonly onOverride?: (steps: readonly StoryStep[]) => void;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  readonly now?: () => number;
}

/** A preset's plan; a folder that was named for this once counts more than its own. Fails: unknown-format. */
export function planOf(preset: ExportPreset, folder = preset.folder): ExportPlan {
  requireKnown(formats, preset.formats);
  requireKnown(feedFormats, preset.feeds);
  return {
    formats: formats.filter(({ id }) => preset.formats.includes(id)),
    feeds: feedFormats.filter(({ id }) => preset.feeds.includes(id)),
    folder,
    gate: preset.isPublic ? 'publish' : 'export',
    photoWidthsPx: preset.photoWidthsPx,
  };
}

function requireKnown(known: readonly { readonly id: string }[], wanted: readonly string[]): void {
  const ids = known.map(({ id }) => id);
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw fail('unknown-format', { format: unknown, formats: ids.join(', ') });
}

/** Exports stories as every door does: in each format, then the feeds of all. Fails as exportStories and exportFeeds do. */
export async function runExport(options: RunExportOptions): Promise<ExportReport> {
  const { archive, storyIds, plan, override, onOverride = () => {}, now = Date.now, resourceFolder, version } = options;
  const { formats: wanted, feeds, folder, gate, photoWidthsPx } = plan;
  const started = performance.now();
  if (feeds.length > 0) requireAddress(archive); // before anything is written
  if (override !== '') onOverride(overrideStops(archive, storyIds, { gate, reason: override, now: now() }));
  const reports: ExportReport[] = [];
  if (wanted.length > 0) {
    const { photoStore, onProgress, signal } = options;
    const folders = themeFolders(archive.folder, resourceFolder);
    reports.push(
      await exportStories({
        archive,
        photoStore,
        themeFolders: folders,
        storyIds,
        formats: wanted,
        folder,
        gate,
        now,
        wish: { photoWidthsPx },
        ...(onProgress !== undefined && { onProgress }),
        ...(signal !== undefined && { signal }),
      }),
    );
  }
  if (feeds.length > 0) reports.push(await exportFeeds({ archive, storyIds, feeds, folder, version, now: now() }));
  return {
    photos: reports.flatMap(({ photos = [] }) => photos),
    written: reports.flatMap(({ written }) => written),
    unchanged: reports.reduce((sum, { unchanged }) => sum + unchanged, 0),
    removed: reports.flatMap(({ removed }) => removed),
    problems: reports.flatMap(({ problems }) => problems),
    tookMs: Math.round(performance.now() - started),
  };
}
