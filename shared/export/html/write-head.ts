import { escapeHtml } from '../../base/escape-html.ts';
import { formatIsoWithOffset } from '../../base/format-time.ts';
import { inlineText, listFigures } from '../../document/read-document.ts';
import { storyAddress } from './addresses.ts';
import type { PageContext } from './page-context.ts';
import { assetPath, writeJsonLd } from './write-json-ld.ts';

const locales = { vi: 'vi_VN', en: 'en_GB' } as const;

/** The head of the page: title, description, canonical address, Open Graph (https://ogp.me), JSON-LD. `styles` is a link or a style element. */
export function writeHead(context: PageContext, styles: string): string {
  const { story, publication } = context.resolved;
  const { headline, headlineVariants, sapo } = story.fields;
  const address = storyAddress(publication, story.fields);
  const title = [headlineVariants.seo || headline, publication.name].filter((part) => part !== '').join(' - ');
  const description = inlineText(sapo).replaceAll('\n', ' ');
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title || '—')}</title>`,
    ...(description === '' ? [] : [meta('name', 'description', description)]),
    meta('name', 'robots', 'max-image-preview:large'),
    meta('name', 'color-scheme', 'light dark'),
    ...(address === null ? [] : [`<link rel="canonical" href="${escapeHtml(address)}">`]),
    ...openGraph(context, address, description),
    styles,
    writeJsonLd(context),
  ].join('\n');
}

function openGraph(
  { resolved, language }: PageContext,
  address: string | null,
  description: string,
): readonly string[] {
  const { story, publication, tags } = resolved;
  const { headline, headlineVariants, section, publishedAt, bylines } = story.fields;
  const time = (at: number | null) => (at === null ? '' : formatIsoWithOffset(at, publication.zone));
  const pairs: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:title', headlineVariants.social || headline],
    ['og:description', description],
    ['og:url', address ?? ''],
    ['og:site_name', publication.name],
    ['og:locale', locales[language]],
    ...openGraphImage(resolved, address),
    ['article:published_time', time(publishedAt)],
    ['article:modified_time', time(story.updatedAt)],
    ['article:section', section],
    ...bylines.filter(({ role }) => role === 'text').map(({ name }) => ['article:author', name] as const),
    ...tags.map(({ name }) => ['article:tag', name] as const),
  ];
  const card = meta('name', 'twitter:card', 'summary_large_image');
  return [
    ...pairs.filter(([, content]) => content !== '').map(([name, content]) => meta('property', name, content)),
    card,
  ];
}

function openGraphImage(
  { story, photos }: PageContext['resolved'],
  address: string | null,
): readonly (readonly [string, string])[] {
  const first = listFigures(story.body).find(({ photoId }) => photos.has(photoId ?? ''));
  const photo = photos.get(first?.photoId ?? '');
  if (address === null || photo === undefined) return [];
  const width = Math.min(1280, photo.widthPx);
  return [
    ['og:image', `${address}${assetPath(photo.digest, width)}`],
    ['og:image:width', String(width)],
    ['og:image:height', String(Math.round((photo.heightPx * width) / photo.widthPx))],
    ['og:image:alt', first?.alt ?? ''],
  ];
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}
