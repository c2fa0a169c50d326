import { formatIsoWithOffset } from '../../base/format-time.ts';
import { readText } from '../../document/definition.ts';
import { inlineText } from '../../document/read-document.ts';
import type { Correction } from '../../story/field-kinds.ts';
import { addressBeside, storyAddress } from './addresses.ts';
import { type Page, type PhotoFigure, pageHeadline } from './page.ts';

/** Wide enough for the large cards of search and social sites, which ask for 1,200 pixels. */
export const SHARED_WIDTH_PX = 1280;

/** The story as a schema.org NewsArticle (https://schema.org/NewsArticle), for the page's one data element. What is not known is left out. */
export function makeNewsArticle(page: Page): object {
  const { story, publication, tags } = page.resolved;
  const { sapo, section, publishedAt, expiresAt, bylines, correction, language, datelinePlace } = story.fields;
  const time = (at: number | null) => (at === null ? undefined : formatIsoWithOffset(at, publication.zone));
  const address = storyAddress(publication, story.fields);
  const authors = bylines.filter(({ role }) => role === 'text').map(({ name }) => ({ '@type': 'Person', name }));
  const images = page.figures.map((figure) => describeImage(figure, page)).filter((image) => image !== null);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: pageHeadline(page),
    description: inlineText(sapo) || undefined,
    inLanguage: language,
    articleSection: section || undefined,
    dateline: datelinePlace || undefined,
    datePublished: time(publishedAt),
    dateModified: time(story.updatedAt),
    expires: time(expiresAt),
    keywords: someOf(tags.map(({ name }) => name)),
    author: someOf(authors),
    publisher: describePublisher(page),
    mainEntityOfPage: address ?? undefined,
    image: someOf(images),
    correction: correction === null ? undefined : describeCorrection(correction, publication.zone),
  };
}

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function describePublisher({ resolved }: Page): object | undefined {
  const { name, address } = resolved.publication;
  return name === '' ? undefined : { '@type': 'NewsMediaOrganization', name, url: address || undefined };
}

/** The photo of a figure with its rights, as image search reads them; its address is relative while the site's is not known. */
function describeImage({ node, photo }: PhotoFigure, { pictures, resolved }: Page): object | null {
  const width = Math.min(SHARED_WIDTH_PX, photo.widthPx);
  const path = pictures.publicPath(photo, width);
  if (path === null) return null;
  const { creator, creditLine, copyrightNotice } = photo.metadata;
  return {
    '@type': 'ImageObject',
    url: addressBeside(storyAddress(resolved.publication, resolved.story.fields) ?? '', path),
    width,
    height: Math.round((photo.heightPx * width) / photo.widthPx),
    caption: inlineText(node.content ?? []) || undefined,
    creator: creator === '' ? undefined : { '@type': 'Person', name: creator },
    creditText: readText(node.attrs ?? {}, 'credit') || creditLine || undefined,
    copyrightNotice: copyrightNotice || undefined,
  };
}

function describeCorrection({ at, right }: Correction, zone: string): object {
  return { '@type': 'CorrectionComment', text: right, datePublished: formatIsoWithOffset(at, zone) };
}
