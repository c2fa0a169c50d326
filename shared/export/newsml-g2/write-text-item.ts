import { formatIsoWithOffset } from '../../base/format-time.ts';
import type { Language } from '../../base/language.ts';
import type { BylineRole } from '../../story/field-kinds.ts';
import type { Tag } from '../../story/tag.ts';
import { topicName } from '../../subject/find-topics.ts';
import { storyAddress } from '../html/addresses.ts';
import { type Page, pageHeadline } from '../html/page.ts';
import { writeNitf } from '../nitf/write-nitf.ts';
import { correctedLines, sapoLine, storyByline } from '../story-words.ts';
import { group, line, noXml, tag, type Xml } from '../xml.ts';
import { party, writeNewsItem } from './write-item.ts';

/** The story as a text item; its body is NITF, its photos are items of their own. */
export function writeTextItem(page: Page): Xml {
  const { story, publication } = page.resolved;
  return writeNewsItem({
    guid: `urn:uuid:${story.id}`,
    version: story.rev,
    language: page.language,
    rights: writeRights(publication.name),
    itemMeta: writeItemMeta(page),
    contentMeta: writeContentMeta(page),
    contentSet: group('contentSet', {}, group('inlineXML', { contenttype: 'application/nitf+xml' }, writeNitf(page))),
  });
}

export function writeRights(holder: string, notice = '', terms = ''): Xml {
  const parts = [party('copyrightHolder', holder), line('copyrightNotice', notice), line('usageTerms', terms)];
  return group('rightsInfo', {}, ...parts);
}

function writeItemMeta(page: Page): Xml {
  const { story, publication } = page.resolved;
  const { embargoUntil, expiresAt } = story.fields;
  const time = (at: number) => formatIsoWithOffset(at, publication.zone);
  const address = storyAddress(publication, story.fields);
  return group(
    'itemMeta',
    {},
    tag('itemClass', { qcode: 'ninat:text' }),
    party('provider', publication.name || 'Galley'),
    line('versionCreated', time(story.updatedAt)),
    line('firstCreated', time(story.createdAt)),
    embargoUntil === null ? noXml : line('embargoed', time(embargoUntil)),
    tag('pubStatus', { qcode: 'stat:usable' }),
    line('title', pageHeadline(page)),
    ...correctedLines(page).map((text) => line('edNote', text)),
    writeSignal(page),
    expiresAt === null ? noXml : line('expires', time(expiresAt)),
    address === null ? noXml : tag('link', { rel: 'irel:isAlternateOf', href: address }),
  );
}

/** What this version of the story is to one that was sent before. */
function writeSignal({ resolved: { story, stamps } }: Page): Xml {
  const isCorrected = story.fields.correction !== null || stamps.some(({ kind }) => kind !== 'updated');
  if (isCorrected) return tag('signal', { qcode: 'sig:correction' });
  return stamps.length === 0 ? noXml : tag('signal', { qcode: 'sig:update' });
}

const creatorRoles: Readonly<Record<BylineRole, string | undefined>> = {
  text: undefined,
  photo: 'crol:photographer',
  video: 'crol:videographer',
  translation: 'crol:translator',
  editing: 'crol:editor',
};

function writeContentMeta(page: Page): Xml {
  const { story, publication, tags } = page.resolved;
  const { fields } = story;
  const bylines = fields.bylines.map(({ name, role }) =>
    party(role === 'text' ? 'creator' : 'contributor', name, creatorRoles[role]),
  );
  return group(
    'contentMeta',
    {},
    line('urgency', String(fields.priority)),
    fields.publishedAt === null
      ? noXml
      : line('contentCreated', formatIsoWithOffset(fields.publishedAt, publication.zone)),
    party('located', fields.datelinePlace),
    party('infoSource', fields.source),
    ...bylines,
    tag('language', { tag: page.language }),
    group('genre', { literal: fields.genre }, line('name', fields.genre)),
    ...fields.subjects.map((code) => writeMediaTopic(code, page.language)),
    ...tags.map(writeSubject),
    fields.section === ''
      ? noXml
      : group('subject', { type: 'cpnat:abstract', literal: fields.section }, line('name', fields.section)),
    line('slugline', fields.slug),
    line('headline', pageHeadline(page)),
    ...Object.entries(fields.headlineVariants).map(([name, value]) =>
      line('headline', value, { role: `hlrole:${name}` }),
    ),
    line('headline', fields.kicker, { role: 'hlrole:kicker' }),
    line('dateline', fields.datelinePlace),
    line('by', storyByline(page)),
    line('description', sapoLine(page), { role: 'drol:summary' }),
  );
}

function writeMediaTopic(code: string, language: Language): Xml {
  return group('subject', { type: 'cpnat:abstract', qcode: code }, line('name', topicName(code, language)));
}

const natures = {
  topic: 'cpnat:abstract',
  person: 'cpnat:person',
  organisation: 'cpnat:organisation',
  place: 'cpnat:geoArea',
  event: 'cpnat:event',
};

function writeSubject({ kind, name }: Tag): Xml {
  return name === '' ? noXml : group('subject', { type: natures[kind], literal: name }, line('name', name));
}
