import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { AttrStep } from '@tiptap/pm/transform';

/** A piece of the document, by positions. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A paragraph, subhead, caption or the like, and where its text starts. */
export interface TextBlock {
  readonly node: Node;
  readonly start: number;
}

/** More pieces than this are looked at as one. */
const MOST_SPANS = 50;

/** The spans moved with what a transaction did, and what it changed added to them. */
export function addChanges(spans: readonly Span[], { mapping, steps, docChanged }: Transaction): readonly Span[] {
  if (!docChanged) return spans;
  const moved = spans.map(({ from, to }) => ({ from: mapping.map(from, -1), to: mapping.map(to, 1) }));
  for (const [index, map] of mapping.maps.entries()) {
    const rest = mapping.slice(index + 1);
    map.forEach((_oldFrom, _oldTo, from, to) => {
      moved.push({ from: rest.map(from, -1), to: rest.map(to, 1) });
    });
    const step = steps[index];
    // An attribute moves nothing.
    if (step instanceof AttrStep) moved.push({ from: rest.map(step.pos), to: rest.map(step.pos + 1) });
  }
  const [last] = moved.slice(-1);
  const before = moved[moved.length - 2];
  // Letter after letter goes into one span.
  if (last !== undefined && before !== undefined && last.from >= before.from && last.to <= before.to) moved.pop();
  return moved.length > MOST_SPANS ? [hullOf(moved)] : moved;
}

/** The text blocks the spans touch, each once, in reading order. */
export function textBlocksIn(document: Node, spans: readonly Span[]): readonly TextBlock[] {
  const blocks = new Map<number, TextBlock>();
  for (const { from, to } of spans) {
    const end = Math.min(to, document.content.size);
    // One more to each side: a block split or joined at its edge has changed too.
    document.nodesBetween(Math.max(0, from - 1), Math.min(end + 1, document.content.size), (node, position) => {
      if (!node.isTextblock) return true;
      blocks.set(position, { node, start: position + 1 });
      return false;
    });
  }
  return [...blocks.values()].sort((a, b) => a.start - b.start);
}

/** The text of a block, a unit for each position; line breaks as `\n`. */
export function blockText({ content }: Node): string {
  return content.textBetween(0, content.size, undefined, '\n');
}

function hullOf(spans: readonly Span[]): Span {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
