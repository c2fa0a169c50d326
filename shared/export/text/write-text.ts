import { formatDay, formatPublishTime } from '../../base/format-time.ts';
import { readNumber, readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { isNodeName, type NodeName } from '../../document/nodes.ts';
import { type Page, pageHeadline } from '../html/page.ts';
import { pageWords } from '../page-words.ts';
import { runText } from '../run-text.ts';
import { correctedLines, correctionParts, sapoLine, storyByline } from '../story-words.ts';

type BlockWriter = (node: NodeJson, page: Page) => string;

/** One function for every node of the schema; the compiler names the one that is missing. '' for a block without a word. */
const writers: Readonly<Record<NodeName, BlockWriter>> = {
  doc: writeBlocks,
  paragraph: writeRun,
  heading: writeRun,
  bulletList: (node, page) => writeItems(node, page, () => '- '),
  orderedList: (node, page) => writeItems(node, page, (index) => `${readNumber(node.attrs ?? {}, 'start') + index}. `),
  listItem: writeBlocks,
  blockquote: (node, page) => prefixLines(writeBlocks(node, page), '> '),
  pullQuote: (node) => joinFilled([writeRun(node), own(node, 'attribution', '— ')], '\n'),
  table: (node, page) => joinFilled(childrenOf(node, page), '\n'),
  tableRow: (node, page) => childrenOf(node, page).join('\t').trimEnd(),
  tableCell: (node, page) => childrenOf(node, page).join(' / ').replaceAll('\n', ' '),
  tableHeader: (node, page) => childrenOf(node, page).join(' / ').replaceAll('\n', ' '),
  figure: writeFigure,
  gallery: (node, page) => joinFilled(childrenOf(node, page), '\n'),
  infoBox: (node, page) => prefixLines(joinFilled([own(node, 'title'), writeBlocks(node, page)], '\n\n'), '| '),
  relatedLink: writeRelatedLink,
  embedCard: (node) =>
    joinFilled(
      ['title', 'description', 'site', 'href'].map((name) => own(node, name)),
      '\n',
    ),
  horizontalRule: () => '* * *',
  hardBreak: () => '\n',
  text: (node) => runText(node.text ?? ''),
};

/** The story as plain text, in the order of the page. */
export function writeText(page: Page): string {
  const { story, publication } = page.resolved;
  const { kicker, section, datelinePlace, publishedAt, source } = story.fields;
  const time = publishedAt === null ? '' : formatPublishTime(publishedAt, publication.zone);
  const parts = [
    page.resolved.tags.map(({ name }) => runText(name)).join(', '),
    runText(kicker),
    runText(pageHeadline(page)),
    joinFilled([section, datelinePlace, time].map(runText), ' · '),
    runText(sapoLine(page)),
    writeBlock(story.body, page),
    runText(storyByline(page)),
    source === '' ? '' : runText(page.say(pageWords.source, { source })),
    joinFilled(correctedLines(page).map(runText), '\n'),
    writeCorrection(page),
    writeRelated(page),
  ];
  return `${joinFilled(parts, '\n\n')}\n`;
}

function writeBlock(node: NodeJson, page: Page): string {
  if (!isNodeName(node.type)) throw new Error(`No text for node ${node.type}`);
  return writers[node.type](node, page);
}

function childrenOf(node: NodeJson, page: Page): readonly string[] {
  return (node.content ?? []).map((child) => writeBlock(child, page));
}

function writeBlocks(node: NodeJson, page: Page): string {
  return joinFilled(childrenOf(node, page), '\n\n');
}

function writeRun(node: NodeJson): string {
  return (node.content ?? [])
    .map((child) => (child.type === 'hardBreak' ? '\n' : runText(child.text ?? '')))
    .join('')
    .trim();
}

function joinFilled(parts: readonly string[], between: string): string {
  return parts.filter((part) => part.trim() !== '').join(between);
}

function own(node: NodeJson, name: string, before = ''): string {
  const value = runText(readText(node.attrs ?? {}, name)).trim();
  return value === '' ? '' : `${before}${value}`;
}

function prefixLines(text: string, prefix: string): string {
  return text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `${prefix}${line}`.trimEnd())
        .join('\n');
}

/** An item's further lines stand under its first word. */
function writeItems(node: NodeJson, page: Page, sign: (index: number) => string): string {
  return (node.content ?? [])
    .map((item, index) => {
      const indent = ' '.repeat(sign(index).length);
      const text = joinFilled(childrenOf(item, page), '\n');
      return `${sign(index)}${text.replaceAll('\n', `\n${indent}`)}`;
    })
    .join('\n');
}

/** What a page shows as a picture is here its caption and credit, or its alt text, marked as a photo. */
function writeFigure(node: NodeJson, { resolved, say }: Page): string {
  const attrs = node.attrs ?? {};
  const photo = resolved.photos.get(readText(attrs, 'photoId'));
  const alt = readText(attrs, 'alt') || photo?.metadata.altTextAccessibility || '';
  const caption = writeRun(node) || runText(alt);
  const credit = own(node, 'credit');
  const line = joinFilled([caption, credit === '' ? '' : `(${say(pageWords.credit, { credit })})`], ' ');
  if (line === '' && photo === undefined) return '';
  return `[${say(photo === undefined ? pageWords.waiting : pageWords.photo)}${line === '' ? '' : `: ${line}`}]`;
}

function writeRelatedLink(node: NodeJson, { resolved }: Page): string {
  const linked = resolved.linked.get(readText(node.attrs ?? {}, 'storyId'));
  const headline = own(node, 'headline') || runText(linked?.headline ?? '');
  return headline === '' ? '' : `→ ${joinFilled([headline, own(node, 'href')], ' ')}`;
}

function writeCorrection(page: Page): string {
  const { correction } = page.resolved.story.fields;
  if (correction === null) return '';
  const { title, statements, apology } = correctionParts(correction, page);
  const day = formatDay(correction.at, page.resolved.publication.zone);
  const parts = statements.map(({ label, lines }) => `${label}: ${lines.map(runText).join('\n')}`);
  return joinFilled([`${title} (${day})`, ...parts, apology], '\n');
}

function writeRelated({ resolved, say }: Page): string {
  const items = resolved.story.fields.related.map((item) => {
    const linked = resolved.linked.get(item.storyId ?? '');
    const headline = runText(item.headline || linked?.headline || '');
    const section = runText(item.section || linked?.section || '');
    const sapo = runText(item.sapo || linked?.sapo || '');
    if (headline === '') return '';
    return `- ${joinFilled([joinFilled([section, headline], ': '), sapo, item.href ?? ''], '\n  ')}`;
  });
  const list = joinFilled(items, '\n');
  return list === '' ? '' : `${say(pageWords.related)}\n${list}`;
}
