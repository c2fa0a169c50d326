import type { MarkJson, NodeJson } from '../../document/json.ts';
import { writableAddress } from '../html/write-address.ts';
import { type RunWriters, writeRuns } from '../mark-runs.ts';
import { runText } from '../run-text.ts';
import { escapeMarkdown, guardLineStart, joinPieces, type Piece, piece } from './escape.ts';

const writers: RunWriters<Piece> = {
  leaf: (node) => piece(node.type === 'hardBreak' ? '\\\n' : escapeMarkdown(runText(node.text ?? ''))),
  join: joinPieces,
  marks: {
    link: writeLink,
    bold: (inner) => emphasise(inner, '**', 'strong'),
    italic: (inner) => emphasise(inner, '*', 'em'),
    underline: (inner) => element(inner, 'u'),
    strike: (inner) => emphasise(inner, '~~', 'del'),
    superscript: (inner) => element(inner, 'sup'),
    subscript: (inner) => element(inner, 'sub'),
    note: (inner) => inner,
  },
};

/** The text of a block, a line for each line break in it. */
export function writeMarkdownInline(nodes: readonly NodeJson[] | undefined): string {
  const written = writeRuns(nodes, writers).text.trim();
  return guardLineStart(written.replace(/(?:\\\n\s*)+$/, ''));
}

/** The same in one line, for headings and cells of tables. */
export function writeMarkdownLine(nodes: readonly NodeJson[] | undefined): string {
  return writeMarkdownInline(nodes).replace(/\\\n\s*/g, '<br>');
}

/**
 * Asterisks only where CommonMark is sure to read them (6.2): a letter or digit at both ends and no other asterisks
 * inside; elsewhere the HTML element, which Markdown allows.
 */
function emphasise({ text, safe }: Piece, sign: string, name: string): Piece {
  const inner = `<${name}>${safe}</${name}>`;
  const isSure = /^[\p{L}\p{N}](?:[\s\S]*[\p{L}\p{N}])?$/u.test(text) && !/[*~<\n]/.test(text.replace(/\\./g, ''));
  return isSure ? piece(`${sign}${text}${sign}`, inner) : piece(inner);
}

function element({ safe }: Piece, name: string): Piece {
  return piece(`<${name}>${safe}</${name}>`);
}

function writeLink(inner: Piece, mark: MarkJson): Piece {
  const href = writableAddress(String(mark.attrs?.['href'] ?? ''));
  if (href === null || inner.text.trim() === '') return inner;
  return piece(`[${inner.text}](${writeTarget(href)})`, `[${inner.safe}](${writeTarget(href)})`);
}

/** An address; between angle brackets, where only those and the backslash mean something, unless it is plain. `&` could begin a reference. */
export function writeTarget(href: string): string {
  if (/^[\w:/.?=%#-]+$/.test(href)) return href;
  return `<${href.replace(/[\\<>&]/g, '\\$&')}>`;
}
