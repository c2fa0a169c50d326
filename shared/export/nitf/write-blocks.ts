import { readNumber, readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { isNodeName, type NodeName } from '../../document/nodes.ts';
import { inlineText } from '../../document/read-document.ts';
import { storyAddress } from '../html/addresses.ts';
import type { Page } from '../html/page.ts';
import { writableAddress } from '../html/write-address.ts';
import { group, joinXml, line, noXml, tag, words, type Xml, xmlLines } from '../xml.ts';
import { writeNitfInline } from './write-inline.ts';
import { writeMedia } from './write-media.ts';

type BlockWriter = (node: NodeJson, page: Page) => Xml;

/** One function for every node of the schema; the compiler names the one that is missing. */
const writers: Readonly<Record<NodeName, BlockWriter>> = {
  doc: writeChildren,
  paragraph: (node) => (isSilent(node) ? noXml : tag('p', {}, writeNitfInline(node.content))),
  heading: (node) => (isSilent(node) ? noXml : tag('hl2', {}, writeNitfInline(node.content))),
  bulletList: (node, page) => group('ul', {}, writeChildren(node, page)),
  orderedList: (node, page) =>
    group('ol', { seqnum: readNumber(node.attrs ?? {}, 'start') }, writeChildren(node, page)),
  listItem: (node, page) => group('li', {}, writeChildren(node, page)),
  blockquote: (node, page) => group('bq', {}, group('block', {}, writeChildren(node, page))),
  pullQuote: writePullQuote,
  table: (node, page) => group('table', {}, writeChildren(node, page)),
  tableRow: writeRow,
  tableCell: (node, page) => writeCell('td', node, page),
  tableHeader: (node, page) => writeCell('th', node, page),
  figure: writeMedia,
  gallery: writeChildren,
  infoBox: writeInfoBox,
  relatedLink: writeRelatedLink,
  embedCard: writeEmbedCard,
  horizontalRule: () => tag('hr', {}),
  hardBreak: (node) => writeNitfInline([node]),
  text: (node) => writeNitfInline([node]),
};

/** The block content of NITF for a document or one block; `noXml` for a block without a word in it. */
export function writeNitfBlock(node: NodeJson, page: Page): Xml {
  if (!isNodeName(node.type)) throw new Error(`No NITF for node ${node.type}`);
  return writers[node.type](node, page);
}

function writeChildren(node: NodeJson, page: Page): Xml {
  return xmlLines((node.content ?? []).map((child) => writeNitfBlock(child, page)));
}

function isSilent(node: NodeJson): boolean {
  return inlineText(node.content ?? []).trim() === '';
}

function writePullQuote(node: NodeJson): Xml {
  const quote = isSilent(node) ? noXml : group('block', {}, tag('p', {}, writeNitfInline(node.content)));
  const credit = readText(node.attrs ?? {}, 'attribution').trim();
  if (quote === noXml) return credit === '' ? noXml : tag('p', {}, words(credit));
  return group('bq', { class: 'pull-quote' }, quote, line('credit', credit));
}

/** NITF knows no row without a cell. */
function writeRow(node: NodeJson, page: Page): Xml {
  const cells = writeChildren(node, page);
  return group('tr', {}, cells === '' ? tag('td', {}) : cells);
}

function writeCell(name: 'td' | 'th', node: NodeJson, page: Page): Xml {
  const span = (attribute: string) => {
    const count = readNumber(node.attrs ?? {}, attribute);
    return count > 1 ? count : undefined;
  };
  return group(name, { colspan: span('colspan'), rowspan: span('rowspan') }, writeChildren(node, page));
}

function writeInfoBox(node: NodeJson, page: Page): Xml {
  const title = line('hl2', readText(node.attrs ?? {}, 'title').trim());
  return group('note', { class: 'info-box' }, group('body.content', {}, title, writeChildren(node, page)));
}

function writeRelatedLink(node: NodeJson, { resolved }: Page): Xml {
  const attrs = node.attrs ?? {};
  const linked = resolved.linked.get(readText(attrs, 'storyId'));
  const headline = readText(attrs, 'headline').trim() || linked?.headline || '';
  const own = linked === undefined ? null : storyAddress(resolved.publication, linked);
  return writeLinked('related-link', headline, own ?? writableAddress(readText(attrs, 'href')));
}

function writeEmbedCard(node: NodeJson): Xml {
  const attrs = node.attrs ?? {};
  const [title = '', ...rest] = ['title', 'description', 'site'].map((name) => readText(attrs, name).trim());
  const card = writeLinked('embed-card', title || readText(attrs, 'href'), writableAddress(readText(attrs, 'href')));
  return xmlLines([card, ...rest.map((part) => line('p', part, { class: 'embed-card' }))]);
}

function writeLinked(kind: string, text: string, href: string | null): Xml {
  if (text === '') return noXml;
  return tag('p', { class: kind }, href === null ? words(text) : joinXml([tag('a', { href }, words(text))]));
}
