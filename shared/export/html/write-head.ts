import { formatIsoWithOffset } from '../../base/format-time.ts';
import { readText } from '../../document/definition.ts';
import { cropShot } from '../../photo/crops.ts';
import { searchTitle, socialTitle, storyDescription } from '../../story/story-titles.ts';
import { addressBeside, storyAddress } from './addresses.ts';
import { block, element, jsonElement, lines, type Markup, nothing, text } from './markup.ts';
import { makeNewsArticle, SHARED_WIDTH_PX } from './news-article.ts';
import { type Page, pageHeadline } from './page.ts';

const locales = { vi: 'vi_VN', en: 'en_GB' } as const;

/** The head of the page. `styles` is a link or a style element. */
export function writeHead(page: Page, styles: Markup): Markup {
  const { story, publication } = page.resolved;
  const address = storyAddress(publication, story.fields);
  const description = storyDescription(story.fields);
  return block(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, text(makeTitle(page))),
    named('description', description),
    named('robots', 'max-image-preview:large'),
    address === null ? nothing : element('link', { rel: 'canonical', href: address }),
    writeOpenGraph(page, address, description),
    styles,
    jsonElement(makeNewsArticle(page)),
  );
}

function makeTitle(page: Page): string {
  const { story, publication } = page.resolved;
  return searchTitle(story.fields, publication.name) || pageHeadline(page);
}

/** Open Graph (https://ogp.me), its article properties, and the card of X. */
function writeOpenGraph(page: Page, address: string | null, description: string): Markup {
  const { story, publication, tags } = page.resolved;
  const { section, publishedAt, expiresAt, bylines } = story.fields;
  const time = (at: number | null) => (at === null ? '' : formatIsoWithOffset(at, publication.zone));
  return lines(
    property('og:type', 'article'),
    property('og:title', socialTitle(story.fields) || pageHeadline(page)),
    property('og:description', description),
    property('og:url', address ?? ''),
    property('og:site_name', publication.name),
    property('og:locale', locales[page.language]),
    writeSharedPhoto(page, address),
    property('article:published_time', time(publishedAt)),
    property('article:modified_time', time(story.updatedAt)),
    property('article:expiration_time', time(expiresAt)),
    property('article:section', section),
    ...bylines.filter(({ role }) => role === 'text').map(({ name }) => property('article:author', name)),
    ...tags.map(({ name }) => property('article:tag', name)),
    named('twitter:card', page.figures.length === 0 ? 'summary' : 'summary_large_image'),
  );
}

/** The picture of the card that others show for the page; they need its whole address. */
function writeSharedPhoto({ figures, pictures }: Page, address: string | null): Markup {
  const [first] = figures;
  if (first === undefined || address === null) return nothing;
  const { node, photo } = first;
  const { widthPx, heightPx, crop } = cropShot(photo, 'wide', SHARED_WIDTH_PX);
  const path = pictures.publicPath(photo, widthPx, { crop });
  if (path === null) return nothing;
  return lines(
    property('og:image', addressBeside(address, path)),
    property('og:image:width', String(widthPx)),
    property('og:image:height', String(heightPx)),
    property('og:image:alt', readText(node.attrs ?? {}, 'alt')),
  );
}

function named(name: string, content: string): Markup {
  return content === '' ? nothing : element('meta', { name, content });
}

function property(name: string, content: string): Markup {
  return content === '' ? nothing : element('meta', { property: name, content });
}
