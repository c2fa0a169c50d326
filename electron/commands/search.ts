import type { StorySearch } from '../../shared/bridge/calls/story-list.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { Archive } from '../archive/archive.ts';
import type { Command } from './command.ts';
import { NO_STORIES, toStoryJson, toStoryLines } from './story-lines.ts';
import { withArchive } from './with-archive.ts';

export const search: Command = {
  name: 'search',
  summary: {
    en: 'Find stories by words, "phrases", -exclusions and filters; marks may be left out, the last word may be unfinished.',
    vi: 'Tìm bài theo chữ, "cụm từ", -loại trừ và bộ lọc; có thể gõ không dấu, chữ cuối có thể gõ dở.',
  },
  words: { wanted: 'QUERY', least: 1, most: Number.POSITIVE_INFINITY },
  options: { limit: { value: 'N', meaning: { en: 'at most so many (50)', vi: 'nhiều nhất bấy nhiêu bài (50)' } } },
  examples: [
    'galley search dang uy ha noi',
    'galley search --json \'"khu công nghiệp" mục:"Tin tức" từ:1/6/2022 -nháp\'',
  ],
  run: ({ archiveFolder, args, language, say }) => {
    const query = args.words.join(' ').trim();
    if (query === '') throw fail('missing-value', { command: 'search', wanted: 'QUERY' });
    const limit = args.number('limit', { least: 1, most: 10_000, otherwise: 50 });
    return withArchive(archiveFolder, 'read', (archive) => {
      const { total, isTotalExact, ran, tookMs, stories } = searchAll(archive, query, limit);
      if (total === 0) say(NO_STORIES);
      return {
        json: { total, isTotalExact, ran, tookMs, stories: stories.map(toStoryJson) },
        lines: stories.flatMap((row) => toStoryLines(row, language)),
      };
    });
  },
};

const PAGE = 200;

/** The first `limit` stories, page by page: the best first, then the others from the newest on, each once. */
function searchAll(archive: Archive, query: string, limit: number): StorySearch {
  const first = archive.stories.search({ query, limit: Math.min(limit, PAGE), countUpTo: Number.MAX_SAFE_INTEGER });
  const stories = new Map(first.stories.map((story) => [story.id, story]));
  let tookMs = first.tookMs;
  let next = first.next;
  while (next !== null && stories.size < limit) {
    const page = archive.stories.search({ query, limit: PAGE, after: next, countUpTo: 1 });
    for (const story of page.stories) if (!stories.has(story.id)) stories.set(story.id, story);
    tookMs += page.tookMs;
    next = page.next;
  }
  const found = [...stories.values()].slice(0, limit);
  // Where every text was read, what was found is what there is.
  const isAll = next === null && stories.size <= limit;
  return { ...first, stories: found, tookMs, ...(isAll && { total: found.length, isTotalExact: true }) };
}
