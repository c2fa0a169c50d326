import { formatIsoWithOffset } from '../../base/format-time.ts';
import { inlineText, listFigures } from '../../document/read-document.ts';
import { storyAddress } from './addresses.ts';
import type { PageContext } from './page-context.ts';

/** schema.org NewsArticle (https://schema.org/NewsArticle) as the page's one script element, which holds data and no code. */
export function writeJsonLd(context: PageContext): string {
  return `<script type="application/ld+json">${escapeJson(JSON.stringify(newsArticle(context)))}</script>`;
}

/** No `<`, `>` or `&` is left, so nothing in a headline can end the element or start a comment. */
function escapeJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function newsArticle({ resolved }: PageContext): object {
  const { story, publication, tags } = resolved;
  const { headline, sapo, section, publishedAt, expiresAt, bylines, language } = story.fields;
  const address = storyAddress(publication, story.fields);
  const time = (at: number | null) => (at === null ? undefined : formatIsoWithOffset(at, publication.zone));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: inlineText(sapo) || undefined,
    inLanguage: language,
    articleSection: section || undefined,
    datePublished: time(publishedAt),
    dateModified: time(story.updatedAt),
    expires: time(expiresAt),
    keywords: tags.length === 0 ? undefined : tags.map(({ name }) => name),
    author: bylines.filter(({ role }) => role === 'text').map(({ name }) => ({ '@type': 'Person', name })),
    publisher:
      publication.name === ''
        ? undefined
        : { '@type': 'NewsMediaOrganization', name: publication.name, url: publication.address || undefined },
    mainEntityOfPage: address ?? undefined,
    image: imageAddresses(address, resolved),
  };
}

function imageAddresses(
  address: string | null,
  { story, photos }: PageContext['resolved'],
): readonly string[] | undefined {
  if (address === null) return undefined;
  const placed = listFigures(story.body).map(({ photoId }) => photos.get(photoId ?? ''));
  const found = placed
    .filter((photo) => photo !== undefined)
    .map((photo) => `${address}${assetPath(photo.digest, Math.min(1280, photo.widthPx))}`);
  return found.length === 0 ? undefined : [...new Set(found)];
}

/** Where a rendition lies beside the page. The digest makes the name change when the picture does. */
export function assetPath(digest: string, widthPx: number): string {
  return `assets/${digest.slice(0, 16)}-${widthPx}.jpg`;
}
