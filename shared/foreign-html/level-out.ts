import { type Child, isElement, type Parent, type Root, setChildren } from './tree.ts';

/** Parsers and serialisers walk by recursion; what is nested deeper than any document is brought up to this level. */
export const DEEPEST = 200;

/** A tree no deeper than any document, with all its words. */
export function levelOut(root: Root): void {
  const parents: { readonly parent: Parent; readonly depth: number }[] = [{ parent: root, depth: 0 }];
  for (let next = parents.pop(); next !== undefined; next = parents.pop()) {
    const { parent, depth } = next;
    if (depth === DEEPEST - 1) setChildren(parent, listLeaves(parent));
    for (const child of parent.childNodes) if (isElement(child)) parents.push({ parent: child, depth: depth + 1 });
  }
}

function listLeaves(parent: Parent): readonly Child[] {
  const leaves: Child[] = [];
  const waiting: Child[] = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node) || node.childNodes.length === 0) leaves.push(node);
    else for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return leaves;
}
