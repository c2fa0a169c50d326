import { escapeHtml } from '../../base/escape-html.ts';
import { safeLink } from '../../base/safe-url.ts';
import { readNumber, readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { isNodeName, type NodeName } from '../../document/nodes.ts';
import { listFigures } from '../../document/read-document.ts';
import { pageWords } from '../page-words.ts';
import { storyAddress } from './addresses.ts';
import type { PageContext } from './page-context.ts';
import { writeInline } from './write-inline.ts';
import { writePicture } from './write-picture.ts';

type BlockWriter = (node: NodeJson, context: PageContext) => string;

/** One function for every node of the schema; the compiler names the one that is missing. */
const writers: Readonly<Record<NodeName, BlockWriter>> = {
  doc: writeChildren,
  paragraph: (node) => `<p>${writeInline(node.content ?? [])}</p>\n`,
  heading: writeHeading,
  bulletList: (node, context) => `<ul>\n${writeChildren(node, context)}</ul>\n`,
  orderedList: writeOrderedList,
  listItem: writeListItem,
  blockquote: (node, context) => `<blockquote>\n${writeChildren(node, context)}</blockquote>\n`,
  pullQuote: writePullQuote,
  table: writeTable,
  tableRow: (node, context) => `<tr>${writeChildren(node, context)}</tr>\n`,
  tableCell: (node, context) => `<td${writeSpans(node)}>${writeCell(node, context)}</td>`,
  tableHeader: (node, context) => `<th${writeSpans(node)}>${writeCell(node, context)}</th>`,
  figure: writeFigure,
  gallery: writeGallery,
  infoBox: writeInfoBox,
  relatedLink: writeRelatedLink,
  embedCard: writeEmbedCard,
  horizontalRule: () => '<hr>\n',
  hardBreak: () => '<br>',
  text: (node) => writeInline([node]),
};

/** The HTML of a document or of one block. */
export function writeBlock(node: NodeJson, context: PageContext): string {
  if (!isNodeName(node.type)) throw new Error(`No HTML for node ${node.type}`);
  return writers[node.type](node, context);
}

function writeChildren(node: NodeJson, context: PageContext): string {
  return (node.content ?? []).map((child) => writeBlock(child, context)).join('');
}

function writeHeading(node: NodeJson): string {
  const tag = readNumber(node.attrs ?? {}, 'level') === 3 ? 'h3' : 'h2';
  return `<${tag}>${writeInline(node.content ?? [])}</${tag}>\n`;
}

function writeOrderedList(node: NodeJson, context: PageContext): string {
  const start = node.attrs?.['start'];
  const from = typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
  return `<ol${from}>\n${writeChildren(node, context)}</ol>\n`;
}

/** An item of one paragraph is written without its `p`, as people write lists. */
function writeListItem(node: NodeJson, context: PageContext): string {
  const [first, ...rest] = node.content ?? [];
  const inner = first?.type === 'paragraph' ? writeInline(first.content ?? []) : '';
  const more = rest.map((child) => writeBlock(child, context)).join('');
  return `<li>${inner}${more === '' ? '' : `\n${more}`}</li>\n`;
}

function writePullQuote(node: NodeJson): string {
  const attribution = readText(node.attrs ?? {}, 'attribution');
  const by = attribution === '' ? '' : `<figcaption>${escapeHtml(attribution)}</figcaption>\n`;
  return `<figure class="pull-quote">\n<blockquote><p>${writeInline(node.content ?? [])}</p></blockquote>\n${by}</figure>\n`;
}

function writeTable(node: NodeJson, context: PageContext): string {
  return `<div class="table"><table>\n<tbody>\n${writeChildren(node, context)}</tbody>\n</table></div>\n`;
}

function writeCell(node: NodeJson, context: PageContext): string {
  const [first, ...rest] = node.content ?? [];
  if (first?.type === 'paragraph' && rest.length === 0) return writeInline(first.content ?? []);
  return writeChildren(node, context);
}

function writeSpans(node: NodeJson): string {
  const colspan = readNumber(node.attrs ?? {}, 'colspan');
  const rowspan = readNumber(node.attrs ?? {}, 'rowspan');
  return `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
}

/** A figure still waiting for its photo keeps its caption on the page, so that no text is lost. */
function writeFigure(node: NodeJson, context: PageContext): string {
  const { resolved, pictures, say, figure } = context;
  const attrs = node.attrs ?? {};
  const photo = resolved.photos.get(readText(attrs, 'photoId'));
  const credit = readText(attrs, 'credit');
  const caption = writeInline(node.content ?? []);
  const parts = [
    ...(caption === '' ? [] : [`<span class="caption">${caption}</span>`]),
    ...(credit === '' ? [] : [`<span class="credit">${escapeHtml(say(pageWords.credit, { credit }))}</span>`]),
  ];
  const text = parts.length === 0 ? '' : `<figcaption>${parts.join(' ')}</figcaption>\n`;
  if (photo === undefined) return text === '' ? '' : `<figure class="photo waiting">\n${text}</figure>\n`;
  figure.count += 1;
  const look = { alt: readText(attrs, 'alt'), sizes: '(min-width: 760px) 720px, 100vw', isFirst: figure.count === 1 };
  return `<figure class="photo">\n${writePicture(photo, pictures, look)}\n${text}</figure>\n`;
}

function writeGallery(node: NodeJson, context: PageContext): string {
  const layout = readText(node.attrs ?? {}, 'layout');
  if (listFigures(node).length === 0) return '';
  return `<div class="gallery gallery-${layout === 'row' || layout === 'slides' ? layout : 'grid'}">\n${writeChildren(node, context)}</div>\n`;
}

function writeInfoBox(node: NodeJson, context: PageContext): string {
  const title = readText(node.attrs ?? {}, 'title');
  const head = title === '' ? '' : `<p class="info-title">${escapeHtml(title)}</p>\n`;
  return `<aside class="info-box">\n${head}${writeChildren(node, context)}</aside>\n`;
}

function writeRelatedLink(node: NodeJson, { resolved }: PageContext): string {
  const attrs = node.attrs ?? {};
  const linked = resolved.linked.get(readText(attrs, 'storyId'));
  const headline = readText(attrs, 'headline') || linked?.headline || '';
  if (headline === '') return '';
  const own = linked === undefined ? null : storyAddress(resolved.publication, linked);
  const href = own ?? safeLink(readText(attrs, 'href'));
  const inner = href === null ? escapeHtml(headline) : `<a href="${escapeHtml(href)}">${escapeHtml(headline)}</a>`;
  return `<p class="related-link">${inner}</p>\n`;
}

function writeEmbedCard(node: NodeJson): string {
  const attrs = node.attrs ?? {};
  const href = safeLink(readText(attrs, 'href'));
  const title = escapeHtml(readText(attrs, 'title') || readText(attrs, 'href'));
  const lines = [
    `<span class="embed-title">${title}</span>`,
    ...['description', 'site']
      .map((name) => readText(attrs, name))
      .filter((text) => text !== '')
      .map((text) => `<span>${escapeHtml(text)}</span>`),
  ].join(' ');
  return href === null
    ? `<p class="embed-card">${lines}</p>\n`
    : `<p class="embed-card"><a href="${escapeHtml(href)}" rel="noopener noreferrer">${lines}</a></p>\n`;
}
