import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

export interface ReadPage {
  readonly elements: readonly PageElement[];
  /** Codes of the parse errors of the HTML standard. */
  readonly errors: readonly string[];
}

/** A page, or a piece of one, as a browser's parser reads it. */
export function readPage(html: string): ReadPage {
  const errors: string[] = [];
  const onParseError = ({ code }: { readonly code: string }) => errors.push(code);
  const options = { onParseError, sourceCodeLocationInfo: true };
  const root = html.startsWith('<!DOCTYPE') ? parse(html, options) : parseFragment(html, options);
  return { elements: [...elementsIn(root)], errors };
}

function* elementsIn(node: PageNode): Generator<PageElement> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

export function attributeOf({ attrs }: PageElement, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The first element of a class (`sapo`) or else of a name (`h1`). */
export function findElement({ elements }: ReadPage, named: string): PageElement | null {
  const hasClass = (element: PageElement) => attributeOf(element, 'class')?.split(' ').includes(named) === true;
  return elements.find(hasClass) ?? elements.find(({ tagName }) => tagName === named) ?? null;
}

const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'u', 's', 'sup', 'sub', 'span', 'time', 'mark']);

/** What a reader sees of a node, in one line; blocks stand apart. */
export function visibleText(node: PageNode): string {
  return words(node).replace(/\s+/gu, ' ').trim();
}

function words(node: PageNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'script' || node.nodeName === 'style' || !('childNodes' in node)) return '';
  const inside = node.childNodes.map(words).join('');
  return INLINE.has(node.nodeName) ? inside : ` ${inside} `;
}

/** The visible text of a whole page. */
export function textOfPage(html: string): string {
  return visibleText(parse(html));
}
