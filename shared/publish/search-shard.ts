import { formatDay } from '../base/format-time.ts';
import { shorten } from '../story/story-titles.ts';
import type { ListedStory } from './site.ts';

const LONGEST_SAPO = 160;

/** The stories of one month as the search page reads them: slug, headline, section, day, sapo, authors. */
export function writeSearchShard(stories: readonly ListedStory[], zone: string): string {
  const rows = stories.map(({ slug, headline, section, at, sapo, authors }) => [
    slug,
    headline,
    section,
    formatDay(at, zone),
    shorten(sapo, LONGEST_SAPO),
    authors.join(', '),
  ]);
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
