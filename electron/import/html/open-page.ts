import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { cleanText } from '../../../shared/base/clean-text.ts';
import type { ReportNotes } from '../report.ts';
import type { PageDocument, PageElement } from './page-dom.ts';

type PageNode = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** What reads the page next recurses; no page that people wrote nests so far. */
const DEEPEST = 200;

interface Copying {
  readonly from: ParentNode;
  readonly to: PageElement;
  readonly depth: number;
}

/**
 * Any file as the page a browser would make of it (HTML standard, tree construction): all text inside the body,
 * attributes clean, nothing run or fetched. What is nested too deeply becomes plain text.
 */
export function openPage(source: string, report: ReportNotes): PageDocument {
  const window: unknown = parseHTML('<!DOCTYPE html><html><head></head><body></body></html>');
  const { document } = window as { readonly document: PageDocument }; // linkedom's own types need the DOM's
  const waiting: Copying[] = [
    { from: parse(source, { scriptingEnabled: false }), to: document.documentElement, depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, to, depth } = next;
    if (depth > DEEPEST) {
      report.changed('markup nested too deeply became plain text');
      to.append(textInside(from));
      continue;
    }
    for (const child of from.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) to.append(child.value);
      if ('tagName' in child) waiting.push({ from: child, to: copyElement(document, child, to), depth: depth + 1 });
    }
  }
  return document;
}

/** The element in the new page; its root, head and body are there already. */
function copyElement(document: PageDocument, from: DefaultTreeAdapterTypes.Element, parent: PageElement): PageElement {
  const isThere = { html: document.documentElement, head: document.head, body: document.body };
  const { tagName } = from;
  const to =
    tagName === 'html' || tagName === 'head' || tagName === 'body' ? isThere[tagName] : document.createElement(tagName);
  for (const { name, value } of from.attrs) to.setAttribute(name, cleanText(value));
  if (to !== isThere.html && to !== isThere.head && to !== isThere.body) parent.append(to);
  return to;
}

function textInside(node: ParentNode): string {
  const texts: string[] = [];
  const waiting: PageNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.nodeName === 'script' || next.nodeName === 'style') continue;
    if (next.nodeName === '#text' && 'value' in next) texts.push(next.value);
    if ('childNodes' in next) waiting.push(...next.childNodes.toReversed());
  }
  return texts.join(' ');
}
