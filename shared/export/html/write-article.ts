import { formatIsoWithOffset, formatPublishTime } from '../../base/format-time.ts';
import { inlineText } from '../../document/read-document.ts';
import { agencyPrefix } from '../../story/agency-prefix.ts';
import { pageWords } from '../page-words.ts';
import { storyByline } from '../story-words.ts';
import { block, concat, element, linkTo, type Markup, nothing, text } from './markup.ts';
import { type Page, pageHeadline } from './page.ts';
import { writeBlock } from './write-blocks.ts';
import { writeCorrection, writeStamps } from './write-correction.ts';
import { writeInline } from './write-inline.ts';

/** The story itself, tag line to correction, in the order of the seed page. `control` stands beside date and time. */
export function writeArticle(page: Page, control: Markup = nothing): Markup {
  return block(
    'article',
    { class: 'story' },
    block(
      'header',
      { class: 'story-head' },
      writeTags(page),
      writeKicker(page),
      element('h1', {}, text(pageHeadline(page))),
      writeDateLine(page, control),
      writeSapo(page),
    ),
    block('div', { class: 'body' }, writeBlock(page.resolved.story.body, page)),
    writeByline(page),
    writeSource(page),
    writeStamps(page),
    writeCorrection(page),
  );
}

function writeTags({ resolved, say, links }: Page): Markup {
  const { tags } = resolved;
  if (tags.length === 0) return nothing;
  const items = tags.map((tag) => element('li', {}, linkTo(links.tag(tag), text(tag.name))));
  return block(
    'div',
    { class: 'tags' },
    element('span', {}, text(say(pageWords.tags))),
    block('ul', { class: 'tag-list' }, ...items),
  );
}

function writeKicker({ resolved }: Page): Markup {
  const { kicker } = resolved.story.fields;
  return kicker === '' ? nothing : element('p', { class: 'kicker' }, text(kicker));
}

function writeDateLine(page: Page, control: Markup): Markup {
  const { resolved, links } = page;
  const { publication, story } = resolved;
  const { section, datelinePlace, publishedAt } = story.fields;
  const parts = [
    section === '' ? nothing : element('span', { class: 'section' }, linkTo(links.section(section), text(section))),
    datelinePlace === '' ? nothing : element('span', { class: 'place' }, text(datelinePlace)),
    publishedAt === null ? nothing : writeTime(publishedAt, publication.zone),
    writeUpdated(page),
  ].filter((part) => part !== nothing);
  const line = parts.length === 0 ? nothing : block('p', {}, ...parts);
  return line === nothing && control === nothing ? nothing : block('div', { class: 'date-line' }, line, control);
}

/** When what is published was last replaced. */
function writeUpdated({ resolved, say }: Page): Markup {
  const last = resolved.stamps[resolved.stamps.length - 1];
  if (last === undefined) return nothing;
  const time = writeTime(last.at, resolved.publication.zone);
  return element('span', { class: 'updated' }, concat([text(`${say(pageWords.updated)} `), time]));
}

function writeTime(at: number, zone: string): Markup {
  return element('time', { datetime: formatIsoWithOffset(at, zone) }, text(formatPublishTime(at, zone)));
}

function writeSapo({ resolved }: Page): Markup {
  const { fields } = resolved.story;
  if (inlineText(fields.sapo).trim() === '') return nothing;
  const prefix = agencyPrefix(fields, resolved.publication);
  const agency = prefix === '' ? nothing : element('strong', { class: 'agency' }, text(prefix));
  return element('p', { class: 'sapo' }, concat([agency, writeInline(fields.sapo)]));
}

/** The joint byline; the writers, who come first in it, are linked where they have a page. */
function writeByline(page: Page): Markup {
  const line = storyByline(page);
  if (line === '') return nothing;
  const writers = page.resolved.story.fields.bylines
    .filter(({ role, name }) => role === 'text' && name !== '')
    .map(({ name }) => name);
  const names = writers.join(', ');
  if (writers.length === 0 || !line.startsWith(names)) return element('p', { class: 'byline' }, text(line));
  const linked = writers.flatMap((name, index) => [
    index === 0 ? nothing : text(', '),
    linkTo(page.links.author(name), text(name)),
  ]);
  return element('p', { class: 'byline' }, ...linked, text(line.slice(names.length)));
}

function writeSource({ resolved, say }: Page): Markup {
  const { source } = resolved.story.fields;
  return source === '' ? nothing : element('p', { class: 'source' }, text(say(pageWords.source, { source })));
}
