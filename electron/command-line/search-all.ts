import type { StorySearch } from '../../shared/bridge/calls/story-list.ts';
import type { Archive } from '../archive/archive.ts';

const PAGE = 200;

/** The first `limit` stories, page by page: the best first, then the others from the newest on, each once. */
export function searchAll(archive: Archive, query: string, limit: number): StorySearch {
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
