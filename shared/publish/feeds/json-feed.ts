import { cleanText } from '../../base/clean-text.ts';
import { formatIsoWithOffset } from '../../base/format-time.ts';
import type { Feed, FeedStory } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed({ publication, title, homeUrl, feedUrl, stories }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: feedUrl,
    language: publication.language,
    items: stories.map((story) => describeStory(story, publication.zone)),
  };
  const clean = (_: string, part: unknown) => (typeof part === 'string' ? cleanText(part) : part);
  return `${JSON.stringify(feed, clean, 1)}\n`;
}

function describeStory(story: FeedStory, zone: string): object {
  const time = (at: number) => formatIsoWithOffset(at, zone);
  return {
    id: `urn:uuid:${story.id}`,
    url: story.url,
    title: story.title,
    summary: story.summary || undefined,
    ...(story.html === '' ? { content_text: story.summary || story.title } : { content_html: story.html }),
    image: story.picture?.url,
    date_published: time(story.publishedAt),
    date_modified: time(story.updatedAt),
    authors: story.authors.length === 0 ? undefined : story.authors.map((name) => ({ name })),
    tags: story.categories.length === 0 ? undefined : story.categories,
    language: story.language,
  };
}
