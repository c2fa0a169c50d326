import { formatIsoWithOffset } from '../../base/format-time.ts';
import { group, line, noXml, quoteMarkup, tag, type Xml, xmlDocument } from '../../export/xml.ts';
import { type Feed, type FeedStory, feedUpdatedAt } from './feed.ts';

/** Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { publication, title, homeUrl, feedUrl, stories } = feed;
  const time = (at: number) => formatIsoWithOffset(at, publication.zone);
  return xmlDocument(
    group(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': publication.language },
      line('id', homeUrl),
      line('title', title),
      line('updated', time(feedUpdatedAt(feed))),
      group('author', {}, line('name', publication.name || title)),
      tag('link', { href: homeUrl, rel: 'alternate', type: 'text/html' }),
      tag('link', { href: feedUrl, rel: 'self', type: 'application/atom+xml' }),
      ...stories.map((story) => writeEntry(story, time)),
    ),
  );
}

function writeEntry(story: FeedStory, time: (at: number) => string): Xml {
  return group(
    'entry',
    { 'xml:lang': story.language },
    line('id', `urn:uuid:${story.id}`),
    line('title', story.title) || tag('title', {}),
    line('updated', time(story.updatedAt)),
    line('published', time(story.publishedAt)),
    tag('link', { href: story.url, rel: 'alternate', type: 'text/html' }),
    ...story.authors.map((name) => group('author', {}, line('name', name))),
    ...story.categories.map((name) => tag('category', { term: name })),
    line('summary', story.summary),
    story.html === '' ? noXml : tag('content', { type: 'html' }, quoteMarkup(story.html)),
  );
}
