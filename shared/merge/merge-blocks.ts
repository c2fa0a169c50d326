import type { Json } from '../base/json.ts';
import type { NodeJson } from '../document/json.ts';
import type { MergedBlock, Side } from './merge.ts';
import { mergeValue, same } from './merge-value.ts';
import { type PlacedBlock, placeBlocks } from './place-blocks.ts';

/**
 * Brings two texts together that both came from `base`, block by block. A block that only one side touched is as that
 * side left it, wherever that side put it; new blocks of both stay, this archive's first where they meet. Only a block
 * that both changed differently, or one removed and the other changed, is a question.
 */
export function mergeBlocks(
  base: readonly NodeJson[],
  ours: readonly NodeJson[],
  theirs: readonly NodeJson[],
): readonly MergedBlock[] {
  const [left, right] = [arrange(placeBlocks(base, ours)), arrange(placeBlocks(base, theirs))];
  const settle = (index: number): readonly MergedBlock[] => {
    const start = base[index];
    if (start === undefined) return [];
    return mergeBlock(start, left.kept.get(index) ?? [], right.kept.get(index) ?? []);
  };
  const put = (side: Side, { base: from, blocks }: PlacedBlock): readonly MergedBlock[] => {
    if (from === null) return blocks.map((block) => ({ kind: 'settled', from: side, block }));
    return settle(from).map((merged) => (merged.kind === 'settled' ? { ...merged, movedBy: side } : merged));
  };
  const newAfter = (index: number): readonly MergedBlock[] => {
    const mine = left.comeAfter.get(index) ?? [];
    const known = new Set(mine.filter((placed) => placed.base === null).map(({ blocks }) => JSON.stringify(blocks)));
    const others = (right.comeAfter.get(index) ?? []).filter(
      ({ blocks, base: from }) => (from === null ? !known.has(JSON.stringify(blocks)) : !left.moved.has(from)), // a block both moved stands where this archive put it
    );
    return [...mine.flatMap((placed) => put('ours', placed)), ...others.flatMap((placed) => put('theirs', placed))];
  };
  const stays = (index: number) => !left.moved.has(index) && !right.moved.has(index);
  return [
    ...newAfter(START),
    ...base.flatMap((_, index) => [...(stays(index) ? settle(index) : []), ...newAfter(index)]),
  ];
}

/** Where the blocks stand that come before any of the base. */
const START = -1;

interface Arrangement {
  /** What became of each block of the base that is still there. */
  readonly kept: ReadonlyMap<number, readonly NodeJson[]>;
  readonly moved: ReadonlySet<number>;
  /** New and moved blocks, by the block of the base they follow. */
  readonly comeAfter: ReadonlyMap<number, readonly PlacedBlock[]>;
}

function arrange(placed: readonly PlacedBlock[]): Arrangement {
  const kept = new Map<number, readonly NodeJson[]>();
  const moved = new Set<number>();
  const comeAfter = new Map<number, PlacedBlock[]>();
  let anchor = START;
  for (const one of placed) {
    if (one.base !== null) kept.set(one.base, one.blocks);
    if (one.base !== null && !one.moved) {
      anchor = one.base;
      continue;
    }
    if (one.base !== null) moved.add(one.base);
    comeAfter.set(anchor, [...(comeAfter.get(anchor) ?? []), one]);
  }
  return { kept, moved, comeAfter };
}

/** What became of a block on each side: nothing where it was removed, several where it was cut. */
function mergeBlock(base: NodeJson, ours: readonly NodeJson[], theirs: readonly NodeJson[]): readonly MergedBlock[] {
  if (ours.length === 0 && theirs.length === 0) return [];
  if (ours.length === 0 && same(theirs, [base])) return [{ kind: 'removed', from: 'ours', block: base }];
  if (theirs.length === 0 && same(ours, [base])) return [{ kind: 'removed', from: 'theirs', block: base }];
  const question: MergedBlock = { kind: 'question', base, ours, theirs };
  if (ours.length === 0 || theirs.length === 0) return [question];
  const whole = mergeValue([base], ours, theirs);
  if (whole !== null) return whole.value.map((block) => ({ kind: 'settled', from: whole.from, block }));
  const [mine, yours] = [ours[0], theirs[0]];
  if (ours.length > 1 || theirs.length > 1 || mine === undefined || yours === undefined) return [question];
  const parts = mergeParts(base, mine, yours);
  return parts === null ? [question] : [{ kind: 'settled', from: 'mixed', block: parts }];
}

/** One wrote the caption and the other the credit, or each another item of a list: null when they met in one part. */
function mergeParts(base: NodeJson, ours: NodeJson, theirs: NodeJson): NodeJson | null {
  if (ours.type !== base.type || theirs.type !== base.type) return null;
  if (isOtherPhoto(base, ours) || isOtherPhoto(base, theirs)) return null;
  const attrs = mergeAttributes(base, ours, theirs);
  const content = mergeContent(base, ours, theirs);
  if (attrs === null || content === null || isRagged(content, ours, theirs)) return null;
  return {
    type: base.type,
    ...(attrs === EMPTY ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  };
}

/** One side's new row does not have the other side's new column. */
function isRagged(rows: readonly NodeJson[], ours: NodeJson, theirs: NodeJson): boolean {
  if (ours.type !== 'table') return false;
  const lengths = (all: readonly NodeJson[] = []) => new Set(all.map(({ content = [] }) => content.length)).size;
  return lengths(rows) > Math.max(lengths(ours.content), lengths(theirs.content));
}

/** What was written under one photo is not to stand under another. */
function isOtherPhoto(base: NodeJson, side: NodeJson): boolean {
  const before = base.attrs?.['photoId'] ?? null;
  return before !== null && before !== side.attrs?.['photoId'];
}

const EMPTY: Readonly<Record<string, Json>> = {};

function mergeAttributes(base: NodeJson, ours: NodeJson, theirs: NodeJson): Readonly<Record<string, Json>> | null {
  const names = new Set([ours, theirs].flatMap(({ attrs = EMPTY }) => Object.keys(attrs)));
  if (names.size === 0) return EMPTY;
  const merged: Record<string, Json> = {};
  for (const name of names) {
    const one = mergeValue(base.attrs?.[name], ours.attrs?.[name], theirs.attrs?.[name]);
    if (one === null) return null;
    if (one.value !== undefined) merged[name] = one.value;
  }
  return merged;
}

function mergeContent(base: NodeJson, ours: NodeJson, theirs: NodeJson): readonly NodeJson[] | null {
  const whole = mergeValue(base.content ?? [], ours.content ?? [], theirs.content ?? []);
  if (whole !== null) return whole.value;
  if ([base, ours, theirs].some(({ content = [] }) => content.some(isInline))) return null;
  const children = mergeBlocks(base.content ?? [], ours.content ?? [], theirs.content ?? []);
  if (children.some(({ kind }) => kind === 'question')) return null;
  return children.flatMap((child) => (child.kind === 'settled' ? [child.block] : []));
}

function isInline({ type }: NodeJson): boolean {
  return type === 'text' || type === 'hardBreak';
}
