import { type DefaultTreeAdapterMap, defaultTreeAdapter, html } from 'parse5';

export type Parent = DefaultTreeAdapterMap['parentNode'];
export type Child = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];
export type Root = DefaultTreeAdapterMap['documentFragment'];

export type TextNode = DefaultTreeAdapterMap['textNode'];

export function isElement(node: Child): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

export function isText(node: Child): node is TextNode {
  return defaultTreeAdapter.isTextNode(node);
}

/** Nothing here calls itself: what is pasted may be nested deeper than any stack. */
export function listElements(root: Parent): readonly Element[] {
  const found: Element[] = [];
  const waiting: Parent[] = [root];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    if (parent !== root && 'attrs' in parent) found.push(parent);
    for (let index = parent.childNodes.length - 1; index >= 0; index -= 1) {
      const child = parent.childNodes[index];
      if (child !== undefined && isElement(child)) waiting.push(child);
    }
  }
  return found;
}

export function readAttribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}

export function hasClass(element: Element, pattern: RegExp): boolean {
  return readAttribute(element, 'class')
    .split(/\s+/)
    .some((name) => pattern.test(name));
}

export function makeElement(name: string, children: readonly Child[] = []): Element {
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, []);
  setChildren(element, children);
  return element;
}

export function makeText(value: string): Child {
  const holder = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.insertText(holder, value);
  const [text] = holder.childNodes;
  return text ?? makeElement('span');
}

/** Takes the children over; from whomever had them before they must be taken by its own `setChildren`. */
export function setChildren(parent: Parent, children: readonly Child[]): void {
  for (const child of children) child.parentNode = parent;
  parent.childNodes = [...children];
}

export function append(parent: Parent, child: Child): void {
  child.parentNode = parent;
  parent.childNodes.push(child);
}

export function readText(root: Parent): string {
  let text = '';
  const waiting: Child[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node)) for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return text;
}

/** Whether anything in it can be seen; ends at the first letter. */
export function hasWords(root: Parent): boolean {
  const waiting: Child[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node) && !isBlank(node.value)) return true;
    if (isElement(node)) for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return false;
}

export function isBlank(text: string): boolean {
  return /^[\s\u00a0\u200b\ufeff]*$/.test(text);
}

export type Fate = 'keep' | 'drop' | 'unwrap' | readonly Child[];

/** Decides over every element, parents first: it stays, goes with all in it, goes but for what is in it, or others come in its place. */
export function rewrite(root: Parent, decide: (element: Element) => Fate): void {
  const parents: Parent[] = [root];
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    const kept: Child[] = [];
    const waiting: Child[] = [...parent.childNodes].reverse();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const fate = isElement(node) ? decide(node) : 'keep';
      if (fate === 'drop') continue;
      if (fate === 'unwrap' && isElement(node)) {
        for (const child of [...node.childNodes].reverse()) waiting.push(child);
        continue;
      }
      for (const stays of typeof fate === 'string' ? [node] : fate) {
        kept.push(stays);
        if (isElement(stays)) parents.push(stays);
      }
    }
    setChildren(parent, kept);
  }
}

/** Every parent in the tree with its children, innermost first, to be given other children. */
export function rebuild(root: Parent, make: (parent: Parent) => readonly Child[]): void {
  for (const parent of [...listElements(root)].reverse()) setChildren(parent, make(parent));
  setChildren(root, make(root));
}

export const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** What only groups other blocks. */
export const BOXES = new Set(
  'address article body center details div fieldset footer form header html main nav section summary'.split(' '),
);

export function isBlock(node: Child): node is Element {
  return isElement(node) && BLOCKS.has(node.tagName);
}
