import { readNumber, readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { isNodeName, type NodeName } from '../../document/nodes.ts';
import { inlineText } from '../../document/read-document.ts';
import { block, element, lines, linkTo, type Markup, nothing, text } from './markup.ts';
import type { Page } from './page.ts';
import { writableAddress } from './write-address.ts';
import { writeFigure, writeGallery } from './write-figure.ts';
import { writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';

type BlockWriter = (node: NodeJson, page: Page) => Markup;

/** One function for every node of the schema; the compiler names the one that is missing. */
const writers: Readonly<Record<NodeName, BlockWriter>> = {
  doc: (node, page) => lines(...writeChildren(node, page)),
  paragraph: (node) => (isSilent(node) ? nothing : element('p', {}, writeInline(node.content))),
  heading: writeHeading,
  bulletList: (node, page) => block('ul', {}, ...writeChildren(node, page)),
  orderedList: writeOrderedList,
  listItem: (node, page) => element('li', {}, writeFlow(node, page)),
  blockquote: (node, page) => (isSilent(node) ? nothing : block('blockquote', {}, ...writeChildren(node, page))),
  pullQuote: writePullQuote,
  table: (node, page) => writeTable(node, page, (cell) => writeBlock(cell, page)),
  tableRow: (node, page) => lines(...writeChildren(node, page)),
  tableCell: writeFlow,
  tableHeader: writeFlow,
  figure: writeFigure,
  gallery: writeGallery,
  infoBox: writeInfoBox,
  relatedLink: writeRelatedLink,
  embedCard: writeEmbedCard,
  horizontalRule: () => element('hr', {}),
  hardBreak: (node) => writeInline([node]),
  text: (node) => writeInline([node]),
};

/** The markup of a document or of one block; `nothing` for a block without a word in it. */
export function writeBlock(node: NodeJson, page: Page): Markup {
  if (!isNodeName(node.type)) throw new Error(`No HTML for node ${node.type}`);
  return writers[node.type](node, page);
}

function writeChildren(node: NodeJson, page: Page): readonly Markup[] {
  return (node.content ?? []).map((child) => writeBlock(child, page));
}

function isSilent(node: NodeJson): boolean {
  return inlineText(node.content ?? []).trim() === '';
}

/** A subhead of the second degree keeps its degree only below one of the first: no level of the page's outline is skipped. */
function writeHeading(node: NodeJson, { resolved }: Page): Markup {
  if (isSilent(node)) return nothing;
  const inner = writeInline(node.content);
  if (!isMinor(node)) return element('h2', {}, inner);
  const first = resolved.story.body.content.find((found) => found.type === 'heading' && !isSilent(found));
  const isBelow = first !== undefined && !isMinor(first);
  return isBelow ? element('h3', {}, inner) : element('h2', { class: 'minor' }, inner);
}

function isMinor(heading: NodeJson): boolean {
  return readNumber(heading.attrs ?? {}, 'level') === 3;
}

function writeOrderedList(node: NodeJson, page: Page): Markup {
  const start = node.attrs?.['start'];
  const isUsual = typeof start !== 'number' || start === 1;
  return block('ol', { start: isUsual ? undefined : start }, ...writeChildren(node, page));
}

/** The inside of a list item or a cell: a first paragraph stands without its `p` when no other follows, as people write lists. */
function writeFlow(node: NodeJson, page: Page): Markup {
  const [first, ...rest] = node.content ?? [];
  if (first?.type !== 'paragraph' || rest.some(({ type }) => type === 'paragraph'))
    return lines(...writeChildren(node, page));
  return lines(writeInline(first.content), ...rest.map((child) => writeBlock(child, page)));
}

function writePullQuote(node: NodeJson): Markup {
  const attribution = readText(node.attrs ?? {}, 'attribution').trim();
  if (isSilent(node) && attribution === '') return nothing;
  return block(
    'figure',
    { class: 'pull-quote' },
    isSilent(node) ? nothing : element('blockquote', {}, element('p', {}, writeInline(node.content))),
    attribution === '' ? nothing : element('figcaption', {}, text(attribution)),
  );
}

function writeInfoBox(node: NodeJson, page: Page): Markup {
  const title = readText(node.attrs ?? {}, 'title').trim();
  const head = title === '' ? nothing : element('p', { class: 'info-title' }, text(title));
  return block('div', { class: 'info-box', role: 'note', 'aria-label': title }, head, ...writeChildren(node, page));
}

function writeRelatedLink(node: NodeJson, { resolved, links }: Page): Markup {
  const attrs = node.attrs ?? {};
  const linked = resolved.linked.get(readText(attrs, 'storyId'));
  const headline = readText(attrs, 'headline').trim() || linked?.headline || '';
  if (headline === '') return nothing;
  const own = linked === undefined ? null : links.story(linked);
  const href = own ?? writableAddress(readText(attrs, 'href'));
  return element('p', { class: 'related-link' }, linkTo(href, text(headline)));
}

/** A card that names something that lives elsewhere and links to it; nothing of it is loaded. */
function writeEmbedCard(node: NodeJson): Markup {
  const attrs = node.attrs ?? {};
  const title = (readText(attrs, 'title') || readText(attrs, 'href')).trim();
  const words = [
    ...(title === '' ? [] : [element('strong', { class: 'embed-title' }, text(title))]),
    ...['description', 'site']
      .map((name) => readText(attrs, name).trim())
      .filter((part) => part !== '')
      .map((part) => element('span', {}, text(part))),
  ];
  if (words.length === 0) return nothing;
  return element('p', { class: 'embed-card' }, linkTo(writableAddress(readText(attrs, 'href')), lines(...words)));
}
