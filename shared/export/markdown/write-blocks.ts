import { readNumber, readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { isNodeName, type NodeName } from '../../document/nodes.ts';
import { inlineText } from '../../document/read-document.ts';
import { storyAddress } from '../html/addresses.ts';
import type { Page } from '../html/page.ts';
import { writableAddress } from '../html/write-address.ts';
import { pageWords } from '../page-words.ts';
import { runText } from '../run-text.ts';
import { escapeMarkdown, guardLineStart } from './escape.ts';
import { writeMarkdownInline, writeMarkdownLine, writeTarget } from './write-inline.ts';
import { writeMarkdownTable } from './write-table.ts';

type BlockWriter = (node: NodeJson, page: Page) => string;

/** One function for every node of the schema; the compiler names the one that is missing. '' for a block without a word. */
const writers: Readonly<Record<NodeName, BlockWriter>> = {
  doc: writeBlocks,
  paragraph: (node) => writeMarkdownInline(node.content),
  heading: writeHeading,
  bulletList: (node, page) => writeItems(node, page, () => '- '),
  orderedList: (node, page) => writeItems(node, page, (index) => `${readNumber(node.attrs ?? {}, 'start') + index}. `),
  listItem: writeBlocks,
  blockquote: (node, page) => quote(writeBlocks(node, page)),
  pullQuote: (node) => quote(joinFilled([writeMarkdownInline(node.content), own(node, 'attribution', '— ')], '\n\n')),
  table: (node) => writeMarkdownTable(node, writeCell),
  tableRow: writeBlocks,
  tableCell: writeBlocks,
  tableHeader: writeBlocks,
  figure: writeFigure,
  gallery: writeBlocks,
  infoBox: (node, page) => quote(joinFilled([bold(own(node, 'title')), writeBlocks(node, page)], '\n\n')),
  relatedLink: writeRelatedLink,
  embedCard: writeEmbedCard,
  horizontalRule: () => '---',
  hardBreak: () => '',
  text: (node) => writeMarkdownInline([node]),
};

/** Markdown for a document or one block. */
export function writeMarkdownBlock(node: NodeJson, page: Page): string {
  if (!isNodeName(node.type)) throw new Error(`No Markdown for node ${node.type}`);
  return writers[node.type](node, page);
}

function childrenOf(node: NodeJson, page: Page): readonly string[] {
  return (node.content ?? []).map((child) => writeMarkdownBlock(child, page));
}

/** Two lists in a row would be read as one; a comment stands between them. */
function writeBlocks(node: NodeJson, page: Page): string {
  let before = '';
  return childrenOf(node, page).reduce((written, block, index) => {
    if (block === '') return written;
    const type = node.content?.[index]?.type ?? '';
    const mustPart = before === type && (type === 'bulletList' || type === 'orderedList');
    before = type;
    return written === '' ? block : `${written}${mustPart ? '\n\n<!-- -->\n\n' : '\n\n'}${block}`;
  }, '');
}

function joinFilled(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** The words of an attribute as one line. */
function own(node: NodeJson, name: string, before = ''): string {
  const value = runText(readText(node.attrs ?? {}, name)).trim();
  return value === '' ? '' : guardLineStart(`${before}${escapeMarkdown(value)}`);
}

function bold(text: string): string {
  return text === '' ? '' : `<strong>${text}</strong>`;
}

function writeHeading(node: NodeJson): string {
  const text = writeMarkdownLine(node.content);
  // A number sign at the end of a heading would close it.
  return text === '' ? '' : `${'#'.repeat(readNumber(node.attrs ?? {}, 'level') || 2)} ${text.replace(/#+$/, '\\$&')}`;
}

function quote(text: string): string {
  return text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}

function writeItems(node: NodeJson, page: Page, sign: (index: number) => string): string {
  return (node.content ?? [])
    .map((item, index) => {
      const indent = ' '.repeat(sign(index).length);
      const text = writeBlocks(item, page) || '<!-- -->';
      return `${sign(index)}${text.replace(/\n(?!\n|$)/g, `\n${indent}`)}`;
    })
    .join('\n');
}

/** What stands in a cell becomes lines of it: a table of Markdown holds no blocks. */
function writeCell(cell: NodeJson): string {
  const lines: string[] = [];
  const collect = (node: NodeJson) => {
    if (node.type === 'paragraph') lines.push(writeMarkdownLine(node.content));
    else for (const child of node.content ?? []) collect(child);
  };
  collect(cell);
  return joinFilled(lines, '<br>');
}

/** The picture with its caption and credit as its title, as the import reads it. */
function writeFigure(node: NodeJson, { resolved, pictures, say }: Page): string {
  const attrs = node.attrs ?? {};
  const photo = resolved.photos.get(readText(attrs, 'photoId'));
  const credit = readText(attrs, 'credit').trim();
  const caption = inlineText(node.content ?? []).trim();
  const line = joinFilled([caption, credit === '' ? '' : say(pageWords.credit, { credit })], ' ');
  if (photo === undefined)
    return line === '' ? '' : guardLineStart(escapeMarkdown(runText(`[${say(pageWords.waiting)}] ${line}`)));
  const alt = escapeMarkdown(runText(readText(attrs, 'alt') || photo.metadata.altTextAccessibility));
  const widths = pictures.widths(photo, false);
  const path = pictures.address(photo, widths[widths.length - 1] ?? photo.widthPx);
  const title = line === '' ? '' : ` "${escapeMarkdown(runText(line)).replaceAll('"', '\\"')}"`;
  return `![${alt}](${path}${title})`;
}

function writeRelatedLink(node: NodeJson, { resolved }: Page): string {
  const linked = resolved.linked.get(readText(node.attrs ?? {}, 'storyId'));
  const headline = own(node, 'headline') || guardLineStart(escapeMarkdown(runText(linked?.headline ?? '')));
  const address = linked === undefined ? null : storyAddress(resolved.publication, linked);
  return linkLine(headline, address ?? writableAddress(readText(node.attrs ?? {}, 'href')));
}

function writeEmbedCard(node: NodeJson): string {
  const [title = '', description = '', site = '', href = ''] = ['title', 'description', 'site', 'href'].map((name) =>
    own(node, name),
  );
  const link = linkLine(title || href, writableAddress(readText(node.attrs ?? {}, 'href')));
  return joinFilled([link, description, site], '\\\n');
}

export function linkLine(text: string, href: string | null): string {
  return href === null || text === '' ? text : `[${text}](${writeTarget(href)})`;
}
