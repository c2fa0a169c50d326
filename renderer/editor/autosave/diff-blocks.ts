import type { Node } from '@tiptap/pm/model';
import type { BlockChange } from '../../../shared/story/story.ts';
import { blockJson } from './block-json.ts';

/**
 * The run of top-level blocks that differs between two documents, or null when none does. Compares by identity: an
 * edit keeps the node objects it did not touch.
 */
export function diffBlocks(before: Node, after: Node): BlockChange | null {
  if (before === after) return null;
  const old = before.children;
  const next = after.children;
  const shortest = Math.min(old.length, next.length);
  let start = 0;
  while (start < shortest && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < shortest - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  const remove = old.length - start - end;
  const insert = next.slice(start, next.length - end).map(blockJson);
  return remove === 0 && insert.length === 0 ? null : { at: start, remove, insert };
}
