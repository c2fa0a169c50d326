import type { KeptKind } from '../paste-report.ts';
import type { Stage } from '../stage.ts';
import { listElements, readAttribute } from '../tree.ts';

const KINDS: readonly (readonly [RegExp, KeptKind])[] = [
  [/^h[1-6]$/, 'headings'],
  [/^[uo]l$/, 'lists'],
  [/^blockquote$/, 'quotes'],
  [/^table$/, 'tables'],
  [/^figure$/, 'pictures'],
];

export const countKept: Stage = (root, notes) => {
  for (const element of listElements(root)) {
    const kind = KINDS.find(([tag]) => tag.test(element.tagName))?.[1];
    if (kind !== undefined) notes.note(kind);
    if (element.tagName === 'a' && /^(https?|mailto|tel):/i.test(readAttribute(element, 'href'))) notes.note('links');
  }
};
