import { formatIsoWithOffset } from '../../base/format-time.ts';
import type { Language } from '../../base/language.ts';
import { readText } from '../../document/definition.ts';
import { inlineText } from '../../document/read-document.ts';
import { type CropShot, cropShot } from '../../photo/crops.ts';
import type { Photo } from '../../photo/photo.ts';
import { topicName } from '../../subject/find-topics.ts';
import { MEDIA_TOPIC_SCHEME, mediaTopicAddress } from '../../subject/media-topics.ts';
import type { ResolvedStory } from '../format.ts';
import { addressBeside, storyAddress } from './addresses.ts';
import { type Page, type PhotoFigure, pageHeadline } from './page.ts';

/** Wide enough for the large cards of search and social sites, which ask for 1,200 pixels. */
export const SHARED_WIDTH_PX = 1280;

/** The story as a schema.org NewsArticle (https://schema.org/NewsArticle), for the page's one data element. What is not known is left out. */
export function makeNewsArticle(page: Page): object {
  const { story, publication, tags, stamps } = page.resolved;
  const { sapo, section, publishedAt, expiresAt, bylines, language, datelinePlace, subjects } = story.fields;
  const time = (at: number | null) => (at === null ? undefined : formatIsoWithOffset(at, publication.zone));
  const address = storyAddress(publication, story.fields);
  const authors = bylines
    .filter(({ role, name }) => role === 'text' && name !== '')
    .map(({ name }) => ({ '@type': 'Person', name }));
  const images = page.figures.flatMap((figure, index) => describeImages(figure, page, index === 0));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: pageHeadline(page),
    description: inlineText(sapo) || undefined,
    inLanguage: language,
    articleSection: section || undefined,
    about: someOf(subjects.map((code) => describeSubject(code, language))),
    dateline: datelinePlace || undefined,
    datePublished: time(publishedAt),
    dateModified: time(stamps[stamps.length - 1]?.at ?? story.updatedAt),
    expires: time(expiresAt),
    keywords: someOf(tags.map(({ name }) => name)),
    author: someOf(authors),
    publisher: describePublisher(page),
    mainEntityOfPage: address ?? undefined,
    image: someOf(images),
    correction: oneOrSome(describeCorrections(page.resolved)),
  };
}

/** https://schema.org/DefinedTerm */
function describeSubject(code: string, language: Language): object {
  return {
    '@type': 'DefinedTerm',
    '@id': mediaTopicAddress(code),
    name: topicName(code, language),
    termCode: code,
    inDefinedTermSet: MEDIA_TOPIC_SCHEME,
  };
}

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** schema.org lets one value stand without a list. */
function oneOrSome<Item>(items: readonly Item[]): Item | readonly Item[] | undefined {
  return items.length === 1 ? items[0] : someOf(items);
}

function describePublisher({ resolved }: Page): object | undefined {
  const { name, address } = resolved.publication;
  return name === '' ? undefined : { '@type': 'NewsMediaOrganization', name, url: address || undefined };
}

/** Search engines want the first photo in each of these (Google Search Central, Article: `image`). */
const LEAD_SLOTS = ['wide', 'standard', 'square'] as const;

/** The photo of a figure with its rights, as image search reads them; its address is relative while the site's is not known. */
function describeImages(
  { node, photo }: PhotoFigure,
  { pictures, resolved }: Page,
  isLead: boolean,
): readonly object[] {
  const { creator, creditLine, copyrightNotice } = photo.metadata;
  const shots = isLead ? leadShots(photo) : [wholeShot(photo)];
  return shots.flatMap(({ widthPx, heightPx, crop }) => {
    const path = pictures.publicPath(photo, widthPx, { crop });
    if (path === null) return [];
    return [
      {
        '@type': 'ImageObject',
        url: addressBeside(storyAddress(resolved.publication, resolved.story.fields) ?? '', path),
        width: widthPx,
        height: heightPx,
        caption: inlineText(node.content ?? []) || undefined,
        creator: creator === '' ? undefined : { '@type': 'Person', name: creator },
        creditText: readText(node.attrs ?? {}, 'credit') || creditLine || undefined,
        copyrightNotice: copyrightNotice || undefined,
      },
    ];
  });
}

function leadShots(photo: Photo): readonly CropShot[] {
  return LEAD_SLOTS.map((slot) => cropShot(photo, slot, SHARED_WIDTH_PX));
}

function wholeShot(photo: Photo): CropShot {
  const widthPx = Math.min(SHARED_WIDTH_PX, photo.widthPx);
  return { widthPx, heightPx: Math.round((photo.heightPx * widthPx) / photo.widthPx) };
}

/** The correction by law first, then the smaller ones. */
function describeCorrections({ story, stamps, publication }: ResolvedStory): readonly object[] {
  const { correction } = story.fields;
  const comment = (text: string, at: number) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: formatIsoWithOffset(at, publication.zone),
  });
  return [
    ...(correction === null ? [] : [comment(correction.right, correction.at)]),
    ...stamps.filter(({ kind }) => kind === 'corrected').map(({ reason, at }) => comment(reason, at)),
  ];
}
