import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { DEEPEST, levelOut } from '../../../shared/foreign-html/level-out.ts';
import { listElements, type Parent, readText } from '../../../shared/foreign-html/tree.ts';

function depthOf(parent: Parent): number {
  let depth = 0;
  for (let outer: Parent | null = parent; outer !== null && 'parentNode' in outer; outer = outer.parentNode) depth += 1;
  return depth;
}

describe('levelOut', () => {
  it('leaves no element deeper than any document, and every word in its order', () => {
    const root = parseFragment(`${'<div>a'.repeat(1000)}<b>sâu</b>${'b</div>'.repeat(1000)}`);
    const words = readText(root);
    levelOut(root);
    expect(Math.max(...listElements(root).map(depthOf))).toBeLessThanOrEqual(DEEPEST);
    expect(readText(root)).toBe(words);
  });
});
