import path from 'node:path';
import { openArchive } from '../../../electron/archive/archive.ts';
import { makePreview } from '../../../electron/export/make-preview.ts';
import { resolveStory } from '../../../electron/export/resolve-story.ts';
import { html } from '../../../shared/export/html/html.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile, timeRuns } from '../percentile.ts';

const RUNS = 200;
const themeFolders = [path.resolve(import.meta.dirname, '../../../resources/theme')];

/** One story to HTML, and its preview in a large archive. */
export const storyPages: Figure = {
  area: 'export',
  async measure({ syntheticArchive, size }) {
    const archive = openArchive(await syntheticArchive(), { mode: 'read' });
    try {
      const ids = archive.stories.list({ limit: RUNS }).stories.map(({ id }) => id);
      const idAt = (run: number) => ids[run % ids.length] ?? '';
      const theme = { css: '', digest: '0'.repeat(64) };
      const resolved = ids.map((id) => resolveStory(archive, id, theme));
      const floor = await timeRuns(RUNS * 5, (run) =>
        Buffer.from(JSON.stringify(resolved[run % ids.length]?.story.body)),
      );
      const pages = await timeRuns(RUNS * 5, (run) => {
        const story = resolved[run % ids.length];
        return story === undefined ? null : html.write(story);
      });
      const previews = await timeRuns(RUNS, (run) => makePreview({ archive, themeFolders, storyId: idAt(run) }));
      return [
        makeLine({
          area: 'export',
          name: 'one story to HTML, p50',
          value: percentile(pages, 0.5),
          unit: 'ms',
          n: pages.length,
          limit: { what: 'JSON.stringify of the text, to UTF-8', value: percentile(floor, 0.5) },
          most: 0.2,
        }),
        makeLine({
          area: 'export',
          name: `preview of one story, ${size} stories, p95`,
          value: percentile(previews, 0.95),
          unit: 'ms',
          n: RUNS,
          most: 50,
        }),
      ];
    } finally {
      archive.close();
    }
  },
};
