import type { MarkJson, NodeJson } from '../../document/json.ts';
import { type RunWriters, writeRuns } from '../mark-runs.ts';
import { concat, element, type Markup, text } from './markup.ts';
import { writableAddress } from './write-address.ts';

const writers: RunWriters<Markup> = {
  leaf: (node) => (node.type === 'hardBreak' ? element('br', {}) : text(node.text ?? '')),
  join: concat,
  marks: {
    link: writeLink,
    bold: (inner) => element('strong', {}, inner),
    italic: (inner) => element('em', {}, inner),
    underline: (inner) => element('u', {}, inner),
    strike: (inner) => element('s', {}, inner),
    superscript: (inner) => element('sup', {}, inner),
    subscript: (inner) => element('sub', {}, inner),
    note: (inner) => inner,
  },
};

/** Text with its marks. */
export function writeInline(nodes: readonly NodeJson[] | undefined): Markup {
  return writeRuns(nodes, writers);
}

function writeLink(inner: Markup, mark: MarkJson): Markup {
  const href = writableAddress(String(mark.attrs?.['href'] ?? ''));
  return href === null ? inner : element('a', { href, rel: 'noopener noreferrer' }, inner);
}
