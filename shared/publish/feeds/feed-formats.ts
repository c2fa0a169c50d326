import type { Text } from '../../base/language.ts';
import { writeAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';
import { MOST_NEWS, NEWS_AGE_MS, writeNewsSitemap } from './sitemap.ts';

/** A format that makes one file of a whole list of published stories. */
export interface FeedFormat {
  readonly id: string;
  readonly label: Text;
  readonly description: Text;
  readonly fileName: string;
  /** The story's whole text is in it; else only what a list shows. */
  readonly isWhole: boolean;
  readonly write: (feed: Feed, now: number) => string;
}

const newsSitemap: FeedFormat = {
  id: 'news-sitemap',
  label: { en: 'News sitemap', vi: 'Sitemap tin tức' },
  description: {
    en: 'One sitemap-news.xml with the stories of the last two days, for news search engines.',
    vi: 'Một tệp sitemap-news.xml gồm các bài trong hai ngày qua, cho máy tìm tin.',
  },
  fileName: 'sitemap-news.xml',
  isWhole: false,
  write({ publication, stories }, now) {
    const news = stories.filter(({ publishedAt }) => publishedAt > now - NEWS_AGE_MS && publishedAt <= now);
    return writeNewsSitemap(news.slice(0, MOST_NEWS), publication);
  },
};

/** Every feed, in the order people are offered them. */
export const feedFormats: readonly FeedFormat[] = [
  {
    id: 'rss',
    label: { en: 'RSS feed', vi: 'Nguồn RSS' },
    description: {
      en: 'One rss.xml (RSS 2.0) with all these stories, for readers and other sites.',
      vi: 'Một tệp rss.xml (RSS 2.0) gồm mọi bài này, cho người đọc tin và trang khác.',
    },
    fileName: 'rss.xml',
    isWhole: true,
    write: writeRss,
  },
  {
    id: 'atom',
    label: { en: 'Atom feed', vi: 'Nguồn Atom' },
    description: { en: 'One atom.xml with all these stories.', vi: 'Một tệp atom.xml gồm mọi bài này.' },
    fileName: 'atom.xml',
    isWhole: true,
    write: writeAtom,
  },
  {
    id: 'json-feed',
    label: { en: 'JSON Feed', vi: 'JSON Feed' },
    description: {
      en: 'One feed.json (JSON Feed 1.1) with all these stories.',
      vi: 'Một tệp feed.json (JSON Feed 1.1) gồm mọi bài này.',
    },
    fileName: 'feed.json',
    isWhole: true,
    write: writeJsonFeed,
  },
  newsSitemap,
];

export function findFeedFormat(id: string): FeedFormat | null {
  return feedFormats.find((format) => format.id === id) ?? null;
}
