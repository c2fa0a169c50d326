import { formatIsoWithOffset } from '../../base/format-time.ts';
import { countDocument } from '../../document/count-document.ts';
import { readText } from '../../document/definition.ts';
import { inlineText } from '../../document/read-document.ts';
import { photoUri } from '../../photo/photo-uri.ts';
import { agencyPrefix } from '../../story/agency-prefix.ts';
import type { Tag, TagKind } from '../../story/tag.ts';
import { topicName } from '../../subject/find-topics.ts';
import { mediaTopicAddress } from '../../subject/media-topics.ts';
import { storyAddress } from '../html/addresses.ts';
import { concat, lines, type Markup, nothing, text } from '../html/markup.ts';
import { type Page, type PhotoFigure, pageHeadline } from '../html/page.ts';
import { writableAddress } from '../html/write-address.ts';
import { writeBlock } from '../html/write-blocks.ts';
import { writeCorrection, writeStamps } from '../html/write-correction.ts';
import { writeInline } from '../html/write-inline.ts';
import { SENT_WIDTH_PX } from '../nitf/write-media.ts';
import { sapoLine, storyByline } from '../story-words.ts';

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';

/** The story as IPTC ninjs 3.1 (https://iptc.org/standards/ninjs/). What is not known is left out. */
export function makeNinjs(page: Page): object {
  const { story, publication } = page.resolved;
  const { fields } = story;
  const time = (at: number | null) => (at === null ? undefined : formatIsoWithOffset(at, publication.zone));
  return {
    uri: storyUri(page),
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
    type: 'text',
    representationType: 'full',
    version: String(story.rev),
    firstCreated: time(story.createdAt),
    versionCreated: time(story.updatedAt),
    contentCreated: time(fields.publishedAt),
    embargoedUntil: time(fields.embargoUntil),
    expires: time(fields.expiresAt),
    pubStatus: 'usable',
    urgency: fields.priority,
    language: page.language,
    copyrightHolder: publication.name || undefined,
    by: storyByline(page) || undefined,
    slugline: fields.slug || undefined,
    located: fields.datelinePlace || undefined,
    ...makeTexts(page),
    ...makeNames(page),
    associations: someOf([...listPhotos(page), ...listRelated(page)]),
    altIds: [{ role: 'galley', value: story.id }],
  };
}

/** The address of the story, or a name that is its own while the site has none. */
function storyUri({ resolved }: Page): string {
  return storyAddress(resolved.publication, resolved.story.fields) ?? `urn:uuid:${resolved.story.id}`;
}

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function makeTexts(page: Page): object {
  const { story } = page.resolved;
  const { kicker, headlineVariants } = story.fields;
  const plain = (role: string, value: string) => ({ role, contentType: 'text/plain', value });
  const variants = Object.entries(headlineVariants).map(([name, value]) => plain(name, value));
  const headlines = [plain('main', pageHeadline(page)), plain('kicker', kicker), ...variants];
  const descriptions = [
    plain('sapo', sapoLine(page)),
    { role: 'sapo', contentType: 'text/html', value: String(writeSapo(page)) },
  ];
  const body = lines(writeBlock(story.body, page), writeStamps(page), writeCorrection(page));
  const { words, characters } = countDocument(story.body);
  return {
    title: pageHeadline(page),
    headlines: headlines.filter(({ value }) => value !== ''),
    descriptions: someOf(descriptions.filter(({ value }) => value !== '')),
    bodies: [{ role: 'main', contentType: 'text/html', charCount: characters, wordCount: words, value: String(body) }],
  };
}

function writeSapo({ resolved }: Page): Markup {
  const { fields } = resolved.story;
  if (inlineText(fields.sapo).trim() === '') return nothing;
  return concat([text(agencyPrefix(fields, resolved.publication)), writeInline(fields.sapo)]);
}

function makeNames({ resolved, language }: Page): object {
  const { section, source, genre, bylines, subjects: codes } = resolved.story.fields;
  const named = (kind: TagKind) => resolved.tags.filter((tag) => tag.kind === kind).map(nameOf);
  const coded = codes.map((code) => ({
    name: topicName(code, language),
    rel: 'about',
    uri: mediaTopicAddress(code),
    literal: code,
  }));
  const subjects = [...(section === '' ? [] : [{ name: section, rel: 'section' }]), ...coded, ...named('topic')];
  const writers = bylines.map(({ name, role }) => ({ name, rel: role === 'text' ? 'author' : role }));
  return {
    subjects: someOf(subjects),
    people: someOf([...writers, ...named('person')]),
    organisations: someOf(named('organisation')),
    places: someOf(named('place')),
    events: someOf(named('event')),
    genres: [{ name: genre }],
    infoSources: source === '' ? undefined : [{ name: source }],
  };
}

function nameOf({ name }: Tag): { readonly name: string; readonly rel: string } {
  return { name, rel: 'about' };
}

function listPhotos(page: Page): readonly object[] {
  return page.figures.map((figure, index) => describePhoto(figure, index, page));
}

/** A photo with the words of its placement. Its address is where the site keeps its photos; the file beside the message is the title of the rendition. */
function describePhoto({ node, photo }: PhotoFigure, index: number, page: Page): object {
  const { creator, creditLine, copyrightNotice, rightsUsageTerms } = photo.metadata;
  const width = Math.min(SENT_WIDTH_PX, photo.widthPx);
  const path = page.pictures.address(photo, width);
  const { address } = page.resolved.publication;
  const texts = [
    { role: 'caption', contentType: 'text/plain', value: inlineText(node.content ?? []).trim() },
    {
      role: 'alt',
      contentType: 'text/plain',
      value: readText(node.attrs ?? {}, 'alt') || photo.metadata.altTextAccessibility,
    },
  ];
  return {
    name: index === 0 ? 'mainpic' : `pic${index + 1}`,
    uri: photoUri(photo),
    type: 'picture',
    by: readText(node.attrs ?? {}, 'credit') || creditLine || creator || undefined,
    copyrightNotice: copyrightNotice || undefined,
    usageTerms: rightsUsageTerms || undefined,
    descriptions: someOf(texts.filter(({ value }) => value !== '')),
    renditions: [
      {
        name: 'main',
        ...(address === '' ? {} : { href: `${address}/${path}` }),
        title: path,
        contentType: 'image/jpeg',
        width,
        height: Math.max(1, Math.round((photo.heightPx * width) / photo.widthPx)),
      },
    ],
  };
}

/** Đọc thêm: the related stories, with what the page shows of them. */
function listRelated({ resolved }: Page): readonly object[] {
  return resolved.story.fields.related.flatMap((item, index) => {
    const linked = resolved.linked.get(item.storyId ?? '');
    const headline = item.headline || linked?.headline || '';
    if (headline === '') return [];
    const own = linked === undefined ? null : storyAddress(resolved.publication, linked);
    const other = item.href === null ? null : writableAddress(item.href);
    const section = item.section || linked?.section || '';
    const sapo = item.sapo || linked?.sapo || '';
    return [
      {
        name: `related${index + 1}`,
        uri: own ?? validUri(other) ?? `urn:uuid:${item.storyId ?? `${resolved.story.id}:related:${index + 1}`}`,
        type: 'text',
        title: headline,
        subjects: section === '' ? undefined : [{ name: section, rel: 'section' }],
        descriptions: sapo === '' ? undefined : [{ role: 'sapo', contentType: 'text/plain', value: sapo }],
      },
    ];
  });
}

/** A URI is ASCII (RFC 3986): other letters are written in percent signs, those that are written so already stay. */
function validUri(address: string | null): string | null {
  if (address === null || !address.startsWith('http')) return null;
  return address.replace(/[^\x21-\x7e]+/gu, (letters) => encodeURIComponent(letters));
}
