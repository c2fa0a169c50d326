import { fail } from '../../shared/bridge/failure.ts';
import type { ExportProblem, ExportReport } from '../../shared/bridge/job.ts';
import type { Feed } from '../../shared/publish/feeds/feed.ts';
import type { FeedFormat } from '../../shared/publish/feeds/feed-formats.ts';
import { siteWords } from '../../shared/publish/site-words.ts';
import type { Archive } from '../archive/archive.ts';
import { writeExport } from '../export/write-export.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { describeStory } from './feed-files.ts';
import { emptyManifest } from './manifest.ts';
import { makeSiteModel, type SiteModel } from './site-model.ts';

export interface FeedOptions {
  readonly archive: Archive;
  readonly storyIds: readonly string[];
  readonly feeds: readonly FeedFormat[];
  readonly folder: string;
  readonly version: string;
  readonly now: number;
}

const noTheme = { files: [], styles: '', searchScript: '', icon: '' };

/**
 * Writes feeds of the stories that are before their readers, as they stand there and at the addresses of the published
 * site; each feed is one file of its usual name. What is not published is named and left out. Fails: address-missing,
 * export-exists, export-changed, disk-full, not-writable, disk-error.
 */
export async function exportFeeds(options: FeedOptions): Promise<ExportReport> {
  const { archive, storyIds, feeds, folder, version, now } = options;
  const started = performance.now();
  requireAddress(archive);
  const model = makeSiteModel({ archive, theme: noTheme, known: emptyManifest, version, now });
  const wanted = new Set(storyIds);
  const ids = model.outlines.map(({ id }) => id).filter((id) => wanted.has(id));
  const [written, removed]: [string[], string[]] = [[], []];
  let unchanged = 0;
  for (const format of feeds) {
    const bytes = new TextEncoder().encode(format.write(makeFeed(model, ids, format), now));
    const target = { folder, name: format.fileName, storyId: '', format: format.id };
    const made = await withFileFailures(folder, () => writeExport(target, [{ path: '', bytes }]));
    written.push(...made.written);
    removed.push(...made.removed);
    unchanged += made.unchanged;
  }
  const problems = leftOut(archive, model, storyIds);
  return { written, removed, unchanged, problems, tookMs: Math.round(performance.now() - started) };
}

/** Fails: address-missing. */
export function requireAddress(archive: Archive): void {
  if (archive.settings.publication().address === '') throw fail('address-missing');
}

function makeFeed(model: SiteModel, ids: readonly string[], { fileName, isWhole }: FeedFormat): Feed {
  const { publication, say } = model.site;
  const homeUrl = `${publication.address}/`;
  return {
    publication,
    title: say(siteWords.feed, { name: publication.name }),
    homeUrl,
    feedUrl: `${homeUrl}${fileName}`,
    stories: ids.map((id) => describeStory(id, model, isWhole)),
  };
}

function leftOut(archive: Archive, { site }: SiteModel, storyIds: readonly string[]): readonly ExportProblem[] {
  return storyIds
    .filter((id) => site.slugOf(id) === null)
    .map((storyId) => {
      const story = archive.stories.find(storyId);
      if (story === null) return { storyId, failure: { code: 'story-not-found', values: { id: storyId } } };
      return { storyId, headline: story.fields.headline, failure: { code: 'not-published', values: {} } };
    });
}
