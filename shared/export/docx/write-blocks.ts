import { readNumber, readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { isNodeName, type NodeName } from '../../document/nodes.ts';
import { inlineText } from '../../document/read-document.ts';
import { storyAddress } from '../html/addresses.ts';
import type { Page } from '../html/page.ts';
import { writableAddress } from '../html/write-address.ts';
import { noXml, tag, type Xml, xmlLines } from '../xml.ts';
import { type ParagraphLook, paragraph } from './paragraph.ts';
import { BULLETS, type DocxParts } from './parts.ts';
import { writeDocxFigure } from './write-figure.ts';
import { linkedRun, plainRun, writeRuns } from './write-runs.ts';
import { writeBox, writeDocxTable } from './write-table.ts';

/** Where a block stands: what is written beside it, and in which list. */
export interface DocxPlace {
  readonly page: Page;
  readonly parts: DocxParts;
  readonly look: ParagraphLook;
  readonly level: number;
}

type BlockWriter = (node: NodeJson, place: DocxPlace) => Xml;

/** One function for every node of the schema; the compiler names the one that is missing. */
const writers: Readonly<Record<NodeName, BlockWriter>> = {
  doc: writeChildren,
  paragraph: (node, { parts, look }) => paragraph(writeRuns(node.content, parts), look),
  heading: (node, { parts }) => filled(node, { style: `Heading${readNumber(node.attrs ?? {}, 'level') || 2}` }, parts),
  bulletList: (node, place) => writeList(node, place, BULLETS),
  orderedList: (node, place) => writeList(node, place, place.parts.orderedList(readNumber(node.attrs ?? {}, 'start'))),
  listItem: writeChildren,
  blockquote: (node, place) => writeChildren(node, { ...place, look: { style: 'Quote' } }),
  pullQuote: writePullQuote,
  table: (node, place) =>
    xmlLines([writeDocxTable(node, (cell) => writeDocxBlock(cell, plainPlace(place))), tag('w:p', {})]),
  tableRow: writeChildren,
  tableCell: writeCell,
  tableHeader: writeCell,
  figure: (node, { page, parts }) => writeDocxFigure(node, page, parts),
  gallery: writeChildren,
  infoBox: writeInfoBox,
  relatedLink: writeRelatedLink,
  embedCard: writeEmbedCard,
  horizontalRule: () => paragraph(plainRun('* * *'), { style: 'Divider' }),
  hardBreak: (node, { parts }) => paragraph(writeRuns([node], parts)),
  text: (node, { parts }) => paragraph(writeRuns([node], parts)),
};

/** WordprocessingML for a document or one block. */
export function writeDocxBlock(node: NodeJson, place: DocxPlace): Xml {
  if (!isNodeName(node.type)) throw new Error(`No Word block for node ${node.type}`);
  return writers[node.type](node, place);
}

function plainPlace({ page, parts }: DocxPlace): DocxPlace {
  return { page, parts, look: {}, level: 0 };
}

function writeChildren(node: NodeJson, place: DocxPlace): Xml {
  return xmlLines((node.content ?? []).map((child) => writeDocxBlock(child, place)));
}

/** A paragraph that is left out when it has no word. */
function filled(node: NodeJson, look: ParagraphLook, parts: DocxParts): Xml {
  return inlineText(node.content ?? []).trim() === '' ? noXml : paragraph(writeRuns(node.content, parts), look);
}

/** Only the first paragraph of an item carries its number; what follows is set in as far. */
function writeList(node: NodeJson, place: DocxPlace, numbering: number): Xml {
  const { level } = place;
  const items = (node.content ?? []).flatMap((item) =>
    (item.content ?? []).map((child, index) => {
      const isList = child.type === 'bulletList' || child.type === 'orderedList';
      const look =
        index === 0
          ? { style: 'ListParagraph', list: { numbering, level } }
          : { style: 'ListParagraph', indentLevel: level };
      return writeDocxBlock(child, { ...place, look, level: isList ? level + 1 : level });
    }),
  );
  return xmlLines(items);
}

function writePullQuote(node: NodeJson, { parts }: DocxPlace): Xml {
  const attribution = readText(node.attrs ?? {}, 'attribution').trim();
  return xmlLines([
    filled(node, { style: 'IntenseQuote' }, parts),
    attribution === '' ? noXml : paragraph(plainRun(`— ${attribution}`), { style: 'IntenseQuote' }),
  ]);
}

/** A cell ends with a paragraph, or Word does not open the document. */
function writeCell(node: NodeJson, place: DocxPlace): Xml {
  const inner = writeChildren(node, plainPlace(place));
  return inner.endsWith('</w:p>') || inner.endsWith('<w:p/>') ? inner : xmlLines([inner, tag('w:p', {})]);
}

function writeInfoBox(node: NodeJson, place: DocxPlace): Xml {
  const title = readText(node.attrs ?? {}, 'title').trim();
  const head = title === '' ? noXml : paragraph(plainRun(title), { style: 'InfoTitle' });
  const inner = xmlLines([head, writeCell(node, place)]);
  return xmlLines([writeBox(inner), tag('w:p', {})]);
}

function writeRelatedLink(node: NodeJson, { page, parts }: DocxPlace): Xml {
  const attrs = node.attrs ?? {};
  const { linked, publication } = page.resolved;
  const found = linked.get(readText(attrs, 'storyId'));
  const headline = readText(attrs, 'headline').trim() || found?.headline || '';
  const own = found === undefined ? null : storyAddress(publication, found);
  if (headline === '') return noXml;
  return paragraph(linkedRun(headline, own ?? writableAddress(readText(attrs, 'href')), parts), {
    style: 'RelatedLink',
  });
}

function writeEmbedCard(node: NodeJson, { parts }: DocxPlace): Xml {
  const [title = '', description = '', site = '', href = ''] = ['title', 'description', 'site', 'href'].map((name) =>
    readText(node.attrs ?? {}, name).trim(),
  );
  const name = title || href;
  const head = name === '' ? noXml : paragraph(linkedRun(name, writableAddress(href), parts), { style: 'RelatedLink' });
  return xmlLines([
    head,
    ...[description, site].filter((part) => part !== '').map((part) => paragraph(plainRun(part))),
  ]);
}
