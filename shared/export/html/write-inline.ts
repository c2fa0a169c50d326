import { escapeHtml } from '../../base/escape-html.ts';
import { safeLink } from '../../base/safe-url.ts';
import type { MarkJson, NodeJson } from '../../document/json.ts';
import { type MarkName, marks } from '../../document/marks.ts';

const order = Object.keys(marks) as readonly MarkName[]; // Object.keys forgets the key type

const tags: Readonly<Record<Exclude<MarkName, 'link'>, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
};

/** Text with its marks. Neighbours that share a mark share its element, so one link stays one link. */
export function writeInline(nodes: readonly NodeJson[]): string {
  return writeRun(nodes, 0);
}

function writeRun(nodes: readonly NodeJson[], depth: number): string {
  const name = order[depth];
  if (name === undefined) return nodes.map(writeLeaf).join('');
  let html = '';
  for (let start = 0; start < nodes.length; ) {
    const mark = findMark(nodes[start], name);
    let end = start + 1;
    while (end < nodes.length && isSameMark(mark, findMark(nodes[end], name))) end += 1;
    const inner = writeRun(nodes.slice(start, end), depth + 1);
    html += mark === undefined ? inner : wrap(mark, name, inner);
    start = end;
  }
  return html;
}

function writeLeaf(node: NodeJson): string {
  return node.type === 'hardBreak' ? '<br>' : escapeHtml(node.text ?? '');
}

function wrap(mark: MarkJson, name: MarkName, inner: string): string {
  if (name !== 'link') return `<${tags[name]}>${inner}</${tags[name]}>`;
  const href = safeLink(String(mark.attrs?.['href'] ?? ''));
  return href === null ? inner : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${inner}</a>`;
}

function findMark(node: NodeJson | undefined, name: MarkName): MarkJson | undefined {
  return node?.marks?.find(({ type }) => type === name);
}

function isSameMark(a: MarkJson | undefined, b: MarkJson | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.attrs?.['href'] === b.attrs?.['href'];
}
