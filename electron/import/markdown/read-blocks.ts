import type { Token, Tokens } from 'marked';
import { safeLink } from '../../../shared/base/safe-url.ts';
import type { NodeJson } from '../../../shared/document/json.ts';
import { paragraph, subhead, textNode, waitingFigure } from '../blocks.ts';
import type { ReportNotes } from '../report.ts';
import { stripMarkup } from '../strip-markup.ts';
import { readMarkdownInline } from './read-inline.ts';

/** Blocks of our schema for Markdown's tokens. Text is never lost: what has no block of its own becomes a paragraph. */
export function readMarkdownBlocks(tokens: readonly Token[], report: ReportNotes): readonly NodeJson[] {
  return tokens.flatMap((token) => readBlock(token, report));
}

function readBlock(token: Token, report: ReportNotes): readonly NodeJson[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'def':
      return readDefinition(token as Tokens.Def); // told by its type
    case 'heading':
      return readHeading(token as Tokens.Heading, report); // told by its type
    case 'paragraph':
    case 'text':
      return readParagraph((token as Tokens.Paragraph).tokens ?? [token], report); // both hold inline tokens
    case 'list':
      return [readList(token as Tokens.List, report)]; // told by its type
    case 'blockquote':
      return readQuote(token as Tokens.Blockquote, report); // told by its type
    case 'table':
      return [readTable(token as Tokens.Table, report)]; // told by its type
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'code':
      return String(token['text']).split('\n').map(paragraph);
    default:
      if (token.type === 'html') report.changed('HTML became plain text');
      return stripMarkup(token.raw)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(paragraph);
  }
}

/** The address of a link is not shown; `[Ghi chú]: lời` and a footnote only look like one. */
function readDefinition({ tag, href, raw }: Tokens.Def): readonly NodeJson[] {
  return tag.startsWith('^') || safeLink(href) === null ? [paragraph(raw)] : [];
}

function readHeading({ depth, text, tokens }: Tokens.Heading, report: ReportNotes): readonly NodeJson[] {
  const content = readMarkdownInline(tokens, report);
  if (content.length === 0) return [];
  const level = depth <= 2 ? 2 : 3;
  return content.every((node) => node.type === 'text')
    ? [{ type: 'heading', attrs: { level }, content }]
    : [subhead(text, level)];
}

/** A picture stands on its own: it becomes a figure, and the text around it paragraphs. */
function readParagraph(tokens: readonly Token[], report: ReportNotes): readonly NodeJson[] {
  const blocks: NodeJson[] = [];
  let run: Token[] = [];
  const flush = () => {
    const content = readMarkdownInline(run, report);
    if (content.length > 0) blocks.push({ type: 'paragraph', content });
    run = [];
  };
  for (const token of tokens) {
    if (token.type !== 'image') run.push(token);
    else {
      flush();
      const { text, title } = token as Tokens.Image; // told by its type
      blocks.push(waitingFigure({ alt: text, caption: title ?? '' }));
      report.changed('pictures wait for their photos; none was fetched');
    }
  }
  flush();
  return blocks;
}

function readList({ ordered, start, items }: Tokens.List, report: ReportNotes): NodeJson {
  const content = items.map((item) => ({ type: 'listItem', content: readItem(item, report) }));
  const from = typeof start === 'number' && start >= 0 && start <= 1_000_000 ? start : 1;
  return ordered ? { type: 'orderedList', attrs: { start: from }, content } : { type: 'bulletList', content };
}

/** An item starts with a paragraph and holds paragraphs and lists; other blocks give their text. */
function readItem({ tokens }: Tokens.ListItem, report: ReportNotes): readonly NodeJson[] {
  const blocks = readMarkdownBlocks(tokens, report).flatMap((block) =>
    isItemBlock(block) ? [block] : [flatten(block)],
  );
  return blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks];
}

function isItemBlock({ type }: NodeJson): boolean {
  return type === 'paragraph' || type === 'bulletList' || type === 'orderedList';
}

function readQuote({ tokens }: Tokens.Blockquote, report: ReportNotes): readonly NodeJson[] {
  const content = readMarkdownBlocks(tokens, report).map((block) =>
    block.type === 'paragraph' ? block : flatten(block),
  );
  return content.length === 0 ? [] : [{ type: 'blockquote', content }];
}

function readTable({ header, rows }: Tokens.Table, report: ReportNotes): NodeJson {
  const row = (cells: readonly Tokens.TableCell[], type: string): NodeJson => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [toParagraph(readMarkdownInline(cell.tokens, report))] })),
  });
  return { type: 'table', content: [row(header, 'tableHeader'), ...rows.map((cells) => row(cells, 'tableCell'))] };
}

function toParagraph(content: readonly NodeJson[]): NodeJson {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

/** All the inline text of a block as one paragraph, each part of it on a line; a picture there is its caption and alt text. */
function flatten(block: NodeJson): NodeJson {
  const [first = [], ...rest] = partsOf(block).filter((part) => part.length > 0);
  return toParagraph([...first, ...rest.flatMap((part) => [{ type: 'hardBreak' }, ...part])]);
}

function partsOf(node: NodeJson): readonly (readonly NodeJson[])[] {
  const content = node.content ?? [];
  const alt = node.type === 'figure' ? String(node.attrs?.['alt'] ?? '') : '';
  const own = alt === '' ? [] : [[textNode(alt)]];
  return content.every(isInline) ? [content, ...own] : content.flatMap(partsOf);
}

function isInline({ type }: NodeJson): boolean {
  return type === 'text' || type === 'hardBreak';
}
