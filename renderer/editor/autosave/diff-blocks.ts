import type { Node } from '@tiptap/pm/model';
import type { BlockChange } from '../../../shared/story/story.ts';
import { blockJson, isSameBlock } from './block-json.ts';

/**
 * The run of top-level blocks that differs between two documents as the archive keeps them, or null when none does. An
 * edit keeps the node objects it did not touch, so that few are looked into.
 */
export function diffBlocks(before: Node, after: Node): BlockChange | null {
  if (before === after) return null;
  const old = before.children;
  const next = after.children;
  const shortest = Math.min(old.length, next.length);
  let start = 0;
  while (start < shortest && isSame(old[start], next[start])) start += 1;
  let end = 0;
  while (end < shortest - start && isSame(old[old.length - 1 - end], next[next.length - 1 - end])) end += 1;
  const remove = old.length - start - end;
  const insert = next.slice(start, next.length - end).map(blockJson);
  return remove === 0 && insert.length === 0 ? null : { at: start, remove, insert };
}

function isSame(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && isSameBlock(one, other);
}
