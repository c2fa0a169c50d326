import type { Stage } from '../stage.ts';
import {
  BOXES,
  type Child,
  type Element,
  hasWords,
  isBlank,
  isBlock,
  isElement,
  isText,
  listElements,
  makeElement,
  type Parent,
  rebuild,
} from '../tree.ts';

/** Two line breaks are a paragraph's end, one at an end is nothing, and a paragraph without words is only a gap. */
export const brokenLines: Stage = (root) => {
  rebuild(root, (parent) => {
    const children = parent.childNodes.flatMap(liftBreaks);
    if (isFlow(parent)) return dropGaps(children.some(isDouble(children)) ? paragraphs(children) : children);
    return 'tagName' in parent && isBlock(parent) ? trim(children) : children;
  });
};

function isFlow(parent: Parent): boolean {
  return !('tagName' in parent) || BOXES.has(parent.tagName) || /^(td|th|blockquote|li)$/.test(parent.tagName);
}

/** Text elements that are broken by two line breaks, and paragraphs too, become several with the breaks between them. */
function liftBreaks(child: Child): readonly Child[] {
  if (!isElement(child) || (isBlock(child) && child.tagName !== 'p')) return [child];
  if (!child.childNodes.some(isDouble(child.childNodes))) return [child];
  const parts = splitAtDoubles(child.childNodes).map((part) => copyOf(child, part));
  if (child.tagName === 'p') return parts;
  return parts.flatMap((part, index) => (index === 0 ? [part] : [makeElement('br'), makeElement('br'), part]));
}

function copyOf(element: Element, children: readonly Child[]): Element {
  const copy = makeElement(element.tagName, children);
  copy.attrs = element.attrs;
  return copy;
}

function isBreak(node: Child | undefined): boolean {
  return node !== undefined && isElement(node) && node.tagName === 'br';
}

function isGap(node: Child): boolean {
  return isBreak(node) || (isText(node) && isBlank(node.value)) || node.nodeName === '#comment';
}

/** Whether a second break begins here: only white space between it and the one before. */
function isDouble(nodes: readonly Child[]): (node: Child, index: number) => boolean {
  return (node, index) => {
    if (!isBreak(node)) return false;
    let before = index - 1;
    while (before >= 0) {
      const found = nodes[before];
      if (found === undefined || !isGap(found)) return false;
      if (isBreak(found)) return true;
      before -= 1;
    }
    return false;
  };
}

function splitAtDoubles(nodes: readonly Child[]): readonly (readonly Child[])[] {
  const parts: Child[][] = [[]];
  let gap: Child[] = [];
  for (const node of nodes) {
    if (isGap(node)) {
      gap.push(node);
      continue;
    }
    const isNew = gap.filter(isBreak).length >= 2;
    if (isNew) parts.push([node]);
    else parts[parts.length - 1]?.push(...gap, node);
    gap = [];
  }
  if (gap.filter(isBreak).length < 2) parts[parts.length - 1]?.push(...gap);
  return parts.filter((part) => part.length > 0);
}

/** The runs of text between blocks, each part of them a paragraph. */
function paragraphs(children: readonly Child[]): readonly Child[] {
  const made: Child[] = [];
  let run: Child[] = [];
  const close = () => {
    for (const part of splitAtDoubles(run)) made.push(makeElement('p', trim(part)));
    run = [];
  };
  for (const child of children) {
    if (!isBlock(child)) {
      run.push(child);
      continue;
    }
    close();
    made.push(child);
  }
  close();
  return made;
}

function trim(children: readonly Child[]): readonly Child[] {
  const last = children.findLastIndex((child) => !isGap(child));
  const first = children.findIndex((child) => !isGap(child));
  return children.filter((child, index) => !isBreak(child) || (index > first && index < last));
}

function dropGaps(children: readonly Child[]): readonly Child[] {
  const hasBlocks = children.some(isBlock);
  const kept = children.filter((child) => !isEmptyBlock(child));
  return hasBlocks || kept.every(isGap) ? dropLooseBreaks(kept) : trim(kept);
}

/** A break beside a block breaks nothing. */
function dropLooseBreaks(children: readonly Child[]): readonly Child[] {
  const isLoose = (neighbour: Child | null) => neighbour === null || isBlock(neighbour);
  const before = neighbours(children);
  const after = neighbours([...children].reverse()).reverse();
  return children.filter(
    (child, index) => !isBreak(child) || !(isLoose(before[index] ?? null) || isLoose(after[index] ?? null)),
  );
}

/** For each child the last one before it that is no gap. */
function neighbours(children: readonly Child[]): (Child | null)[] {
  let last: Child | null = null;
  return children.map((child) => {
    const before = last;
    if (!isGap(child)) last = child;
    return before;
  });
}

const EMPTIES = /^(p|div|h[1-6]|section|article|center|blockquote|address)$/;
const CONTENT = /^(figure|img|hr|table|li)$/;

/** Our own blocks say with `data-…` what they are, words or not. */
function isEmptyBlock(child: Child): boolean {
  if (!isElement(child) || !EMPTIES.test(child.tagName) || hasWords(child)) return false;
  return [child, ...listElements(child)].every(
    ({ tagName, attrs }) => !CONTENT.test(tagName) && attrs.every(({ name }) => !name.startsWith('data-')),
  );
}
