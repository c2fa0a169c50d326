import type { Node } from '@tiptap/pm/model';
import { Decoration, type DecorationSet } from '@tiptap/pm/view';
import { textAttributes } from '../../../shared/document/replace-text.ts';
import type { Finder } from '../../../shared/find/make-finder.ts';
import type { Span } from '../plugins/changed-spans.ts';

/** A match in a box of a block, such as the alt text under a photo. */
export interface BoxMatch {
  /** The position before the block. */
  readonly block: number;
  /** The attribute the box holds. */
  readonly name: string;
  /** Counts the letters of the box. */
  readonly span: Span;
  /** Where among the positions of the text the box is read: over what the block holds, or under it. */
  readonly readAt: number;
}

interface BoxedBlock {
  readonly node: Node;
  readonly position: number;
}

/** The blocks with boxes that the spans touch, each once, in reading order. */
export function boxedBlocksIn(document: Node, spans: readonly Span[]): readonly BoxedBlock[] {
  const blocks = new Map<number, Node>();
  for (const { from, to } of spans) {
    const end = Math.min(to + 1, document.content.size);
    document.nodesBetween(Math.max(0, from - 1), end, (node, position) => {
      if (textAttributes[node.type.name] !== undefined) blocks.set(position, node);
      return !node.isTextblock;
    });
  }
  return [...blocks].map(([position, node]) => ({ node, position })).sort((a, b) => a.position - b.position);
}

export function findInBoxes(blocks: readonly BoxedBlock[], finder: Finder, scope: Span | null): readonly BoxMatch[] {
  return blocks
    .filter(({ node, position }) => scope === null || isInside(scope, position, node))
    .flatMap(({ node, position }) => {
      const readAt = node.type.name === 'infoBox' ? position : position + node.nodeSize - 1;
      const names = textAttributes[node.type.name] ?? [];
      return names.flatMap((name) =>
        finder(readBox(node, name)).map(({ start, end }) => {
          return { block: position, name, span: { from: start, to: end }, readAt };
        }),
      );
    });
}

function isInside({ from, to }: Span, position: number, { nodeSize }: Node): boolean {
  return position >= from && position + nodeSize <= to;
}

export function readBox(block: Node | null, name: string): string {
  const value: unknown = block?.attrs[name];
  return typeof value === 'string' ? value : '';
}

/** A text box can hold no marks: the box as a whole shows that something was found in it. */
export function markBoxes(document: Node, matches: readonly BoxMatch[]): readonly Decoration[] {
  return [...groupBy(matches, ({ block }) => block)].map(([block, boxes]) => {
    const names = [...new Set(boxes.map(({ name }) => name))].join(' ');
    return markBlock(document, block, { 'data-found': names }, { boxes });
  });
}

export function markCurrentBox(document: Node, { block, name }: BoxMatch): Decoration {
  return markBlock(document, block, { 'data-found-current': name }, {});
}

function markBlock(document: Node, block: number, attributes: Record<string, string>, spec: object): Decoration {
  return Decoration.node(block, block + (document.nodeAt(block)?.nodeSize ?? 0), attributes, spec);
}

/** The matches in boxes among the decorations, where their blocks stand now. */
export function listBoxes(found: DecorationSet): readonly BoxMatch[] {
  return found.find(undefined, undefined, hasBoxes).flatMap((decoration) => {
    const { boxes }: { readonly boxes?: readonly BoxMatch[] } = decoration.spec;
    const { from } = decoration;
    return (boxes ?? []).map((box) => ({ ...box, block: from, readAt: box.readAt - box.block + from }));
  });
}

export function hasBoxes(spec: object): boolean {
  return 'boxes' in spec;
}

export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}
