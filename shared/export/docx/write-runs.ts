import type { MarkJson, NodeJson } from '../../document/json.ts';
import { isMarkName, type MarkName } from '../../document/marks.ts';
import { writableAddress } from '../html/write-address.ts';
import { joinXml, noXml, tag, words, type Xml } from '../xml.ts';
import type { DocxParts } from './parts.ts';

/** What each mark is in a run; the compiler names the one that is missing. In the order of the standard (ECMA-376, CT_RPr). */
const properties: Readonly<Record<MarkName, Xml>> = {
  link: tag('w:rStyle', { 'w:val': 'Hyperlink' }),
  bold: tag('w:b', {}),
  italic: tag('w:i', {}),
  strike: tag('w:strike', {}),
  underline: tag('w:u', { 'w:val': 'single' }),
  superscript: tag('w:vertAlign', { 'w:val': 'superscript' }),
  subscript: tag('w:vertAlign', { 'w:val': 'subscript' }),
  note: noXml,
};

const order = Object.keys(properties) as readonly MarkName[]; // Object.keys forgets the key type

/** The runs of a paragraph; neighbours with the same link are one link. */
export function writeRuns(nodes: readonly NodeJson[] | undefined, parts: DocxParts): Xml {
  const written: Xml[] = [];
  const all = nodes ?? [];
  for (let start = 0; start < all.length; ) {
    const href = linkOf(all[start]);
    let end = start + 1;
    while (end < all.length && linkOf(all[end]) === href) end += 1;
    const runs = joinXml(joinAlike(all.slice(start, end), href !== null).map(writeRun));
    written.push(href === null ? runs : tag('w:hyperlink', { 'r:id': parts.link(href) }, runs));
    start = end;
  }
  return joinXml(written);
}

/** One run of plain words. */
export function plainRun(text: string): Xml {
  return text === '' ? noXml : tag('w:r', {}, writeWords(text));
}

export function linkedRun(text: string, href: string | null, parts: DocxParts): Xml {
  if (href === null) return plainRun(text);
  const run = tag('w:r', {}, tag('w:rPr', {}, properties.link), writeWords(text));
  return tag('w:hyperlink', { 'r:id': parts.link(href) }, run);
}

function linkOf(node: NodeJson | undefined): string | null {
  const link = node?.marks?.find(({ type }) => type === 'link');
  return link === undefined ? null : writableAddress(String(link.attrs?.['href'] ?? ''));
}

interface Run {
  readonly style: Xml;
  /** Null for a line break. */
  readonly text: string | null;
}

/** Neighbours that look alike are one run: a note that stands in a part of them leaves no trace. */
function joinAlike(nodes: readonly NodeJson[], isLinked: boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const style = writeProperties(node.marks ?? [], isLinked);
    const text = node.type === 'hardBreak' ? null : (node.text ?? '');
    const last = runs[runs.length - 1];
    if (last === undefined || last.text === null || text === null || last.style !== style) runs.push({ style, text });
    else runs[runs.length - 1] = { style, text: last.text + text };
  }
  return runs;
}

function writeRun({ style, text }: Run): Xml {
  return tag('w:r', {}, style, text === null ? tag('w:br', {}) : writeWords(text));
}

function writeProperties(own: readonly MarkJson[], isLinked: boolean): Xml {
  const has = new Set(own.map(({ type }) => type).filter(isMarkName));
  if (!isLinked) has.delete('link');
  if (has.has('superscript')) has.delete('subscript');
  const found = order.filter((name) => has.has(name)).map((name) => properties[name]);
  return joinXml(found) === '' ? noXml : tag('w:rPr', {}, ...found);
}

function writeWords(text: string): Xml {
  return tag('w:t', { 'xml:space': 'preserve' }, words(text));
}
