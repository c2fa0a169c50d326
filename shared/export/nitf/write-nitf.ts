import { formatIsoWithOffset, formatPublishTime } from '../../base/format-time.ts';
import type { Language } from '../../base/language.ts';
import { inlineText } from '../../document/read-document.ts';
import { agencyPrefix } from '../../story/agency-prefix.ts';
import type { Tag } from '../../story/tag.ts';
import { topicName } from '../../subject/find-topics.ts';
import { digitsOf, findMediaTopic } from '../../subject/media-topics.ts';
import { storyAddress } from '../html/addresses.ts';
import { type Page, pageHeadline } from '../html/page.ts';
import { writableAddress } from '../html/write-address.ts';
import { pageWords } from '../page-words.ts';
import { correctedLines, correctionParts, storyByline } from '../story-words.ts';
import { group, joinXml, line, noXml, tag, words, type Xml, xmlLines } from '../xml.ts';
import { writeNitfBlock } from './write-blocks.ts';
import { writeNitfInline } from './write-inline.ts';

const NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/';

/** The story as the root element of NITF 3.6 (https://iptc.org/standards/nitf/). */
export function writeNitf(page: Page): Xml {
  const { language, resolved } = page;
  return group(
    'nitf',
    {
      xmlns: NAMESPACE,
      baselang: language,
      uno: `urn:uuid:${resolved.story.id}`,
      version: '-//IPTC//DTD NITF 3.6//EN',
    },
    group('head', {}, line('title', pageHeadline(page)), writeTypes(page), writeDocData(page)),
    group(
      'body',
      {},
      writeBodyHead(page),
      group(
        'body.content',
        {},
        writeNitfBlock(resolved.story.body, page),
        ...correctedLines(page).map((text) => line('p', text, { class: 'correction' })),
        ...writeCorrection(page),
        writeRelated(page),
      ),
      writeBodyEnd(page),
    ),
  );
}

function writeTypes({ resolved, language }: Page): Xml {
  const { genre, subjects } = resolved.story.fields;
  return group(
    'tobject',
    { 'tobject.type': 'news' },
    tag('tobject.property', { 'tobject.property.type': genre }),
    ...subjects.map((code) => writeMediaTopic(code, language)),
  );
}

function writeMediaTopic(code: string, language: Language): Xml {
  const broader = findMediaTopic(code)?.broader ?? null;
  const name = topicName(code, language);
  return tag('tobject.subject', {
    'tobject.subject.ipr': 'IPTC',
    'tobject.subject.refnum': digitsOf(code),
    'tobject.subject.type': broader === null ? name : topicName(broader, language),
    'tobject.subject.matter': broader === null ? undefined : name,
  });
}

function writeDocData({ resolved }: Page): Xml {
  const { story, publication, tags } = resolved;
  const { slug, priority, publishedAt, embargoUntil, expiresAt, section, correction } = story.fields;
  const date = (name: string, at: number | null) =>
    at === null ? noXml : tag(name, { norm: norm(at, publication.zone) });
  const address = storyAddress(publication, story.fields) ?? undefined;
  return group(
    'docdata',
    {},
    tag('doc-id', { 'id-string': story.id, regsrc: address }),
    tag('urgency', { 'ed-urg': priority }),
    date('date.issue', publishedAt),
    date('date.release', embargoUntil),
    date('date.expire', expiresAt),
    correction === null ? noXml : tag('correction', { 'id-string': story.id, info: correction.cause }),
    slug === '' ? noXml : tag('du-key', { key: slug }),
    publication.name === '' ? noXml : tag('doc.copyright', { holder: publication.name }),
    section === '' ? noXml : group('key-list', {}, tag('keyword', { key: section })),
    group('identified-content', {}, ...tags.map(writeTag)),
  );
}

/** A time as NITF prefers it: `20220619T144400+0700`. */
function norm(at: number, zone: string): string {
  return formatIsoWithOffset(at, zone).replaceAll(/[-:]/g, (sign, place: number) =>
    sign === '-' && place > 10 ? sign : '',
  );
}

const tagElements = { topic: 'classifier', person: 'person', organisation: 'org', place: 'location', event: 'event' };

function writeTag({ kind, name }: Tag): Xml {
  return kind === 'topic' ? tag('classifier', { type: 'topic', value: name }) : tag(tagElements[kind], {}, words(name));
}

function writeBodyHead(page: Page): Xml {
  const { resolved } = page;
  const { kicker, datelinePlace, publishedAt, headlineVariants } = resolved.story.fields;
  const { zone } = resolved.publication;
  const byline = storyByline(page);
  const place = datelinePlace === '' ? noXml : tag('location', {}, words(datelinePlace));
  const time =
    publishedAt === null
      ? noXml
      : line('story.date', formatPublishTime(publishedAt, zone), { norm: norm(publishedAt, zone) });
  const variants = Object.entries(headlineVariants).map(([name, value]) => line('hl2', value, { class: name }));
  return group(
    'body.head',
    {},
    group('hedline', {}, line('hl1', pageHeadline(page)), line('hl2', kicker, { class: 'kicker' }), ...variants),
    byline === '' ? noXml : tag('byline', {}, words(byline)),
    resolved.publication.name === '' ? noXml : tag('distributor', {}, words(resolved.publication.name)),
    place === noXml && time === noXml ? noXml : tag('dateline', {}, place, time),
    writeSapo(page),
  );
}

function writeSapo({ resolved }: Page): Xml {
  const { fields } = resolved.story;
  if (inlineText(fields.sapo).trim() === '') return noXml;
  const prefix = words(agencyPrefix(fields, resolved.publication));
  return tag('abstract', {}, tag('p', {}, joinXml([prefix, writeNitfInline(fields.sapo)])));
}

function writeCorrection(page: Page): readonly Xml[] {
  const { correction } = page.resolved.story.fields;
  if (correction === null) return [];
  const { title, statements, apology } = correctionParts(correction, page);
  const time = line('p', formatPublishTime(correction.at, page.resolved.publication.zone));
  const parts = statements.flatMap(({ label, lines }) =>
    lines.map((text, index) => line('p', index === 0 ? `${label}: ${text}` : text)),
  );
  return [tag('hl2', { class: 'correction' }, words(title)), time, ...parts, line('p', apology)];
}

/** Đọc thêm: each item a line of a list, with its section and sapo. */
function writeRelated(page: Page): Xml {
  const items = page.resolved.story.fields.related.map((item) => {
    const linked = page.resolved.linked.get(item.storyId ?? '');
    const headline = item.headline || linked?.headline || '';
    if (headline === '') return noXml;
    const own = linked === undefined ? null : storyAddress(page.resolved.publication, linked);
    const href = own ?? (item.href === null ? null : writableAddress(item.href));
    const name = href === null ? words(headline) : tag('a', { href }, words(headline));
    const sapo = item.sapo || linked?.sapo || '';
    return group('li', {}, line('p', item.section || linked?.section || ''), tag('p', {}, name), line('p', sapo));
  });
  const list = xmlLines(items);
  return list === '' ? noXml : xmlLines([line('hl2', page.say(pageWords.related)), group('ul', {}, list)]);
}

function writeBodyEnd(page: Page): Xml {
  const { source } = page.resolved.story.fields;
  return source === '' ? noXml : group('body.end', {}, line('tagline', page.say(pageWords.source, { source })));
}
