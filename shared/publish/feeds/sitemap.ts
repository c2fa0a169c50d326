import { formatIsoWithOffset } from '../../base/format-time.ts';
import { group, line, noXml, type Xml, xmlDocument } from '../../export/xml.ts';
import type { Publication } from '../../publication/publication.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

export interface SitemapEntry {
  readonly url: string;
  readonly changedAt: number | null;
}

/** A sitemap (https://www.sitemaps.org/protocol.html): at most 50,000 addresses. */
export function writeSitemap(entries: readonly SitemapEntry[], zone: string): string {
  return xmlDocument(group('urlset', { xmlns: NAMESPACE }, ...entries.map((entry) => writeEntry('url', entry, zone))));
}

/** The list of the sitemaps. */
export function writeSitemapIndex(entries: readonly SitemapEntry[], zone: string): string {
  const root = group(
    'sitemapindex',
    { xmlns: NAMESPACE },
    ...entries.map((entry) => writeEntry('sitemap', entry, zone)),
  );
  return xmlDocument(root);
}

function writeEntry(name: 'url' | 'sitemap', { url, changedAt }: SitemapEntry, zone: string): Xml {
  const time = changedAt === null ? noXml : line('lastmod', formatIsoWithOffset(changedAt, zone));
  return group(name, {}, line('loc', url), time);
}

/** Google reads news of the last two days, at most a thousand (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export const NEWS_AGE_MS = 2 * 86_400_000;
export const MOST_NEWS = 1000;

export interface NewsEntry {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: number;
}

export function writeNewsSitemap(entries: readonly NewsEntry[], { name, zone }: Publication): string {
  const urls = entries.map(({ url, title, language, publishedAt }) =>
    group(
      'url',
      {},
      line('loc', url),
      group(
        'news:news',
        {},
        group('news:publication', {}, line('news:name', name), line('news:language', language)),
        line('news:publication_date', formatIsoWithOffset(publishedAt, zone)),
        line('news:title', title),
      ),
    ),
  );
  return xmlDocument(group('urlset', { xmlns: NAMESPACE, 'xmlns:news': NEWS }, ...urls));
}
