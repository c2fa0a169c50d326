import type { MarkJson, NodeJson } from '../../document/json.ts';
import { inlineText } from '../../document/read-document.ts';
import { writableAddress } from '../html/write-address.ts';
import { type RunWriters, writeRuns } from '../mark-runs.ts';
import { joinXml, tag, words, type Xml } from '../xml.ts';

const writers: RunWriters<Xml> = {
  leaf: writeLeaf,
  join: joinXml,
  marks: {
    link: writeLink,
    bold: (inner) => tag('em', { class: 'bold' }, inner),
    italic: (inner) => tag('em', { class: 'italic' }, inner),
    underline: (inner) => tag('em', { class: 'underline' }, inner),
    strike: (inner) => tag('em', { class: 'strike' }, inner),
    superscript: (inner) => inner,
    subscript: (inner) => inner,
    note: (inner) => inner,
  },
};

/** NITF's enriched text. */
export function writeNitfInline(nodes: readonly NodeJson[] | undefined): Xml {
  return writeRuns(nodes, writers);
}

/** Raised and lowered words stand in `num`, which takes no markup, so they are written word by word (NITF 3.6, num). */
function writeLeaf(node: NodeJson): Xml {
  if (node.type === 'hardBreak') return tag('br', {});
  const raised = node.marks?.find(({ type }) => type === 'superscript' || type === 'subscript');
  const inner = words(inlineText([node]));
  return raised === undefined ? inner : tag('num', {}, tag(raised.type === 'superscript' ? 'sup' : 'sub', {}, inner));
}

function writeLink(inner: Xml, mark: MarkJson): Xml {
  const href = writableAddress(String(mark.attrs?.['href'] ?? ''));
  return href === null ? inner : tag('a', { href }, inner);
}
