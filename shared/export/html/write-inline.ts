import type { MarkJson, NodeJson } from '../../document/json.ts';
import { type MarkName, marks } from '../../document/marks.ts';
import { concat, element, type Markup, text } from './markup.ts';
import { writableAddress } from './write-address.ts';

const order = Object.keys(marks) as readonly MarkName[]; // Object.keys forgets the key type

type MarkWriter = (inner: Markup, mark: MarkJson) => Markup;

/** One function for every mark of the schema; the compiler names the one that is missing. */
const markWriters: Readonly<Record<MarkName, MarkWriter>> = {
  link: writeLink,
  bold: (inner) => element('strong', {}, inner),
  italic: (inner) => element('em', {}, inner),
  underline: (inner) => element('u', {}, inner),
  strike: (inner) => element('s', {}, inner),
  superscript: (inner) => element('sup', {}, inner),
  subscript: (inner) => element('sub', {}, inner),
  note: (inner) => inner,
};

/** Text with its marks. Neighbours that share a mark share its element, so one link stays one link. */
export function writeInline(nodes: readonly NodeJson[] | undefined): Markup {
  return writeRun(nodes ?? [], 0);
}

function writeRun(nodes: readonly NodeJson[], depth: number): Markup {
  const name = order[depth];
  if (name === undefined || nodes.every(({ marks: own }) => own === undefined)) return concat(nodes.map(writeLeaf));
  const parts: Markup[] = [];
  for (let start = 0; start < nodes.length; ) {
    const mark = findMark(nodes[start], name);
    let end = start + 1;
    while (end < nodes.length && isSameMark(mark, findMark(nodes[end], name))) end += 1;
    const inner = writeRun(nodes.slice(start, end), depth + 1);
    parts.push(mark === undefined ? inner : markWriters[name](inner, mark));
    start = end;
  }
  return concat(parts);
}

function writeLeaf(node: NodeJson): Markup {
  return node.type === 'hardBreak' ? element('br', {}) : text(node.text ?? '');
}

function writeLink(inner: Markup, mark: MarkJson): Markup {
  const href = writableAddress(String(mark.attrs?.['href'] ?? ''));
  return href === null ? inner : element('a', { href, rel: 'noopener noreferrer' }, inner);
}

function findMark(node: NodeJson | undefined, name: MarkName): MarkJson | undefined {
  return node?.marks?.find(({ type }) => type === name);
}

function isSameMark(a: MarkJson | undefined, b: MarkJson | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.attrs?.['href'] === b.attrs?.['href'];
}
