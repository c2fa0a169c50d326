import { formatIsoWithOffset } from '../../base/format-time.ts';
import { group, line, noXml, quoteMarkup, tag, type Xml, xmlDocument } from '../../export/xml.ts';
import { type Feed, type FeedStory, feedUpdatedAt } from './feed.ts';
import { formatMailTime } from './format-mail-time.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with authors (dc), last change (dcterms), whole text (content) and pictures (media). */
export function writeRss(feed: Feed): string {
  const { publication, title, homeUrl, feedUrl, stories } = feed;
  const updatedAt = feedUpdatedAt(feed);
  return xmlDocument(
    group(
      'rss',
      { version: '2.0', ...NAMESPACES },
      group(
        'channel',
        {},
        line('title', title),
        line('link', homeUrl),
        tag('atom:link', { href: feedUrl, rel: 'self', type: 'application/rss+xml' }),
        line('description', title),
        line('language', publication.language),
        updatedAt === 0 ? noXml : line('lastBuildDate', formatMailTime(updatedAt, publication.zone)),
        ...stories.map((story) => writeItem(story, publication.zone)),
      ),
    ),
  );
}

function writeItem(story: FeedStory, zone: string): Xml {
  const { picture } = story;
  return group(
    'item',
    {},
    line('title', story.title),
    line('link', story.url),
    tag('guid', { isPermaLink: 'false' }, quoteMarkup(`urn:uuid:${story.id}`)),
    line('pubDate', formatMailTime(story.publishedAt, zone)),
    line('dcterms:modified', formatIsoWithOffset(story.updatedAt, zone)),
    ...story.authors.map((name) => line('dc:creator', name)),
    ...story.categories.map((name) => line('category', name)),
    line('description', story.summary),
    story.html === '' ? noXml : tag('content:encoded', {}, quoteMarkup(story.html)),
    picture === null
      ? noXml
      : group(
          'media:content',
          { url: picture.url, medium: 'image', type: 'image/jpeg', width: picture.widthPx, height: picture.heightPx },
          line('media:description', picture.alt),
          line('media:credit', picture.credit),
        ),
  );
}
