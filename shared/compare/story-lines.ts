import type { NodeJson } from '../document/json.ts';
import type { LineRole } from './comparison.ts';

/** A piece of text as it is compared: a syllable, a run of spaces or one sign, and how it looks. */
export interface Token {
  readonly text: string;
  readonly style: string;
}

/** One line of a story: a paragraph, an item, a row of a table, or one text of a photo. */
export interface StoryLine {
  readonly role: LineRole;
  readonly tokens: readonly Token[];
  /** Two lines of one key are the same to the last comma. */
  readonly key: string;
}

/** Every line of a text, in reading order. Lines of a block this version does not know are read too. */
export function readStoryLines(body: NodeJson): readonly StoryLine[] {
  return (body.content ?? []).flatMap((block) => readBlock(block, 'paragraph'));
}

export function makeLine(role: LineRole, tokens: readonly Token[]): StoryLine {
  return { role, tokens, key: JSON.stringify([role, tokens.map(({ text, style }) => [text, style])]) };
}

export function textLine(role: LineRole, text: string, style = ''): StoryLine {
  return makeLine(role, splitText(text, style));
}

/** A text that stands for itself and is never split: the id of a photo. */
function wholeLine(role: LineRole, text: string): StoryLine {
  return makeLine(role, [{ text, style: '' }]);
}

/** Vietnamese writes a space between syllables, so a syllable with its marks is the smallest thing that means anything. */
function splitText(text: string, style: string): readonly Token[] {
  const parts = text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
  return parts.map((part) => ({ text: part, style }));
}

export function inlineTokens(nodes: readonly NodeJson[]): readonly Token[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return splitText(node.text ?? '', styleOf(node));
    if (node.type === 'hardBreak') return [{ text: '\n', style: '' }];
    return inlineTokens(node.content ?? []);
  });
}

function styleOf({ marks = [] }: NodeJson): string {
  return marks
    .map(({ type, attrs }) => (attrs === undefined ? type : JSON.stringify([type, attrs])))
    .sort()
    .join(' ');
}

type Reader = (block: NodeJson, role: LineRole) => readonly StoryLine[];

/** How the blocks that are more than their text are read; any other is read as text or through its content. */
const readers: Readonly<Record<string, Reader>> = {
  heading: (block) => own(block, block.attrs?.['level'] === 3 ? 'heading3' : 'heading2'),
  listItem: (block) => inside(block, 'listItem'),
  blockquote: (block) => inside(block, 'quote'),
  pullQuote: (block) => [...own(block, 'pullQuote'), ...attribute(block, 'attribution', 'attribution')],
  infoBox: (block) => [...attribute(block, 'title', 'boxTitle'), ...inside(block, 'boxText')],
  figure: (block) => [
    wholeLine('photo', readText(block, 'photoId')),
    ...own(block, 'caption'),
    ...attribute(block, 'alt', 'alt'),
    ...attribute(block, 'credit', 'credit'),
  ],
  relatedLink: (block) => [
    textLine('related', readText(block, 'headline'), readText(block, 'storyId')),
    ...attribute(block, 'href', 'address'),
  ],
  embedCard: (block) => [
    ...attribute(block, 'title', 'card'),
    ...attribute(block, 'description', 'card'),
    ...attribute(block, 'href', 'address'),
  ],
  horizontalRule: () => [wholeLine('divider', '—')],
  tableRow: (block) => {
    const cells = (block.content ?? []).map((cell) => inside(cell, 'tableRow').flatMap(({ tokens }) => tokens));
    return [
      makeLine(
        'tableRow',
        cells.flatMap((cell, index) => (index === 0 ? cell : [CELL_EDGE, ...cell])),
      ),
    ];
  },
};

const CELL_EDGE: Token = { text: ' | ', style: '' };

function readBlock(block: NodeJson, role: LineRole): readonly StoryLine[] {
  const reader = readers[block.type];
  if (reader !== undefined) return reader(block, role);
  const holdsText = block.content?.some(({ type }) => type === 'text' || type === 'hardBreak') === true;
  if (!holdsText) return inside(block, role);
  return own(block, block.type === 'paragraph' ? role : 'other');
}

function inside(block: NodeJson, role: LineRole): readonly StoryLine[] {
  return (block.content ?? []).flatMap((child) => readBlock(child, role));
}

function own(block: NodeJson, role: LineRole): readonly StoryLine[] {
  const tokens = inlineTokens(block.content ?? []);
  return tokens.length === 0 ? [] : [makeLine(role, tokens)];
}

function attribute(block: NodeJson, name: string, role: LineRole): readonly StoryLine[] {
  const text = readText(block, name);
  return text === '' ? [] : [textLine(role, text)];
}

function readText({ attrs }: NodeJson, name: string): string {
  const value = attrs?.[name];
  return typeof value === 'string' ? value : '';
}
