import type { MarkJson, NodeJson } from '../document/json.ts';
import { type MarkName, marks } from '../document/marks.ts';

/** How a format writes text with its marks. */
export interface RunWriters<Piece> {
  readonly leaf: (node: NodeJson) => Piece;
  readonly join: (pieces: readonly Piece[]) => Piece;
  /** One function for every mark of the schema; the compiler names the one that is missing. */
  readonly marks: Readonly<Record<MarkName, (inner: Piece, mark: MarkJson) => Piece>>;
}

const order = Object.keys(marks) as readonly MarkName[]; // Object.keys forgets the key type

/** Writes text with its marks. Neighbours that share a mark share its element, so one link stays one link. */
export function writeRuns<Piece>(nodes: readonly NodeJson[] | undefined, writers: RunWriters<Piece>): Piece {
  return writeRun(nodes ?? [], 0, writers);
}

function writeRun<Piece>(nodes: readonly NodeJson[], depth: number, writers: RunWriters<Piece>): Piece {
  const name = order[depth];
  if (name === undefined || nodes.every(({ marks: own }) => own === undefined))
    return writers.join(nodes.map(writers.leaf));
  const parts: Piece[] = [];
  for (let start = 0; start < nodes.length; ) {
    const mark = findMark(nodes[start], name);
    let end = start + 1;
    while (end < nodes.length && isSameMark(mark, findMark(nodes[end], name))) end += 1;
    const inner = writeRun(nodes.slice(start, end), depth + 1, writers);
    parts.push(mark === undefined ? inner : writers.marks[name](inner, mark));
    start = end;
  }
  return writers.join(parts);
}

function findMark(node: NodeJson | undefined, name: MarkName): MarkJson | undefined {
  return node?.marks?.find(({ type }) => type === name);
}

function isSameMark(a: MarkJson | undefined, b: MarkJson | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.attrs?.['href'] === b.attrs?.['href'];
}
