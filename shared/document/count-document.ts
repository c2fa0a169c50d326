import { addCounts, countText, emptyCount, type TextCount } from '../base/count-text.ts';
import type { NodeJson } from './json.ts';
import { readLines } from './read-document.ts';

const counts = new WeakMap<NodeJson, TextCount>();

/** Counts a document block by block; a block object counted before is not counted again. */
export function countDocument(document: NodeJson): TextCount {
  return (document.content ?? []).reduce((total, block) => addCounts(total, countBlock(block)), emptyCount);
}

function countBlock(block: NodeJson): TextCount {
  const known = counts.get(block);
  if (known !== undefined) return known;
  const count = readLines(block).map(countText).reduce(addCounts, emptyCount);
  counts.set(block, count);
  return count;
}
