import type { Node } from '@tiptap/pm/model';

export const outlineKinds = ['subhead', 'small-subhead', 'photo', 'gallery', 'box', 'table', 'quote'] as const;
export type OutlineKind = (typeof outlineKinds)[number];

/** A place of the text worth going to, and its words. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  readonly words: string;
  /** The position before the block. */
  readonly position: number;
}

type OwnEntry = Omit<OutlineEntry, 'position'> & { readonly offset: number };

/** ProseMirror nodes never change: a block that was read once is not read again. */
const known = new WeakMap<Node, readonly OwnEntry[]>();

/** The subheads, photos, boxes, tables and pull quotes of a text in reading order. Only blocks that changed are read. */
export function readOutline(document: Node): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  document.forEach((block, position) => {
    for (const { kind, words, offset } of readBlock(block)) entries.push({ kind, words, position: position + offset });
  });
  return entries;
}

/** Which entry the caret is in or after; -1 before the first. Entries are in order, so half of them are left out at each look. */
export function findCurrentEntry(entries: readonly OutlineEntry[], caret: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.position ?? 0) <= caret) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function readBlock(block: Node): readonly OwnEntry[] {
  const read = known.get(block) ?? findEntries(block);
  known.set(block, read);
  return read;
}

function findEntries(block: Node): readonly OwnEntry[] {
  const own = readEntry(block);
  const entries: OwnEntry[] = own === null ? [] : [{ ...own, offset: 0 }];
  if (block.type.name === 'gallery') return entries;
  block.descendants((node, offset) => {
    const inside = readEntry(node);
    if (inside !== null) entries.push({ ...inside, offset: offset + 1 });
    return !node.isTextblock;
  });
  return entries;
}

function readEntry(node: Node): Omit<OwnEntry, 'offset'> | null {
  switch (node.type.name) {
    case 'heading':
      return { kind: node.attrs['level'] === 3 ? 'small-subhead' : 'subhead', words: node.textContent };
    case 'figure':
      return { kind: 'photo', words: node.textContent };
    case 'gallery':
      return { kind: 'gallery', words: node.firstChild?.textContent ?? '' };
    case 'infoBox':
      return { kind: 'box', words: String(node.attrs['title']) };
    case 'table':
      return { kind: 'table', words: node.firstChild?.firstChild?.textContent ?? '' };
    case 'pullQuote':
      return { kind: 'quote', words: node.textContent };
    default:
      return null;
  }
}
