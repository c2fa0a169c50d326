import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type PageNode = DefaultTreeAdapterTypes.Node;

const SILENT = new Set(['script', 'style', 'template']);

const PARTING = new Set(['p', 'div', 'br', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td']);

/** The words of a piece of a page, its entities read; a space stands where a block or a break begins. */
export function pieceText(source: string): string {
  const texts: string[] = [];
  const waiting: PageNode[] = [parseFragment(source)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (PARTING.has(next.nodeName)) texts.push(' ');
    if (next.nodeName === '#text' && 'value' in next) texts.push(next.value);
    if ('childNodes' in next && !SILENT.has(next.nodeName)) waiting.push(...next.childNodes.toReversed());
  }
  return texts.join('');
}
