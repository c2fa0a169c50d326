import type { Stage } from '../stage.ts';
import { readStyle, type Style } from '../style.ts';
import { type Element, listElements, makeElement, readAttribute, rewrite } from '../tree.ts';

/** What a mail program marks as quoted by a line at its left is a quote; a quote holds paragraphs. */
export const quotes: Stage = (root) => {
  rewrite(root, (element) => (isQuoted(element) ? [makeElement('blockquote', element.childNodes)] : 'keep'));
  for (const quote of listElements(root)) {
    if (quote.tagName !== 'blockquote') continue;
    rewrite(quote, (element) => (/^h[1-6]$/.test(element.tagName) ? [makeElement('p', element.childNodes)] : 'keep'));
  }
};

function isQuoted(element: Element): boolean {
  if (element.tagName !== 'div' || readAttribute(element, 'style') === '') return false;
  const style = readStyle(element);
  return (
    hasLine(style, 'border-left') &&
    !['border-top', 'border-right', 'border-bottom'].some((side) => hasLine(style, side))
  );
}

function hasLine(style: Style, side: string): boolean {
  return /\b(solid|double|dotted|dashed|groove|ridge)\b/.test(style.get(side) ?? '');
}
