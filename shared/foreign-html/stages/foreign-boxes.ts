import type { Stage } from '../stage.ts';
import { type Child, type Element, isText, makeElement, makeText, rebuild, rewrite } from '../tree.ts';

/** Elements our schema has no word for, as what comes nearest; their text as it was seen. */
export const foreignBoxes: Stage = (root) => {
  rewrite(root, (element) => {
    switch (element.tagName) {
      case 'dl':
        return 'unwrap';
      case 'dt':
      case 'dd':
        return [makeElement('div', element.childNodes)];
      case 'q':
        return [makeText('“'), ...element.childNodes, makeText('”')];
      case 'pre':
      case 'listing':
      case 'xmp':
        return [preformatted(element)];
      case 'plaintext':
        return 'unwrap';
      default:
        return 'keep';
    }
  });
};

function preformatted(element: Element): Element {
  const paragraph = makeElement('p', element.childNodes);
  rebuild(paragraph, (parent) => parent.childNodes.flatMap((node) => (isText(node) ? breakLines(node.value) : [node])));
  return paragraph;
}

/** Line ends in preformatted text are lines. */
function breakLines(text: string): readonly Child[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [makeElement('br')] : []),
    ...(line === '' ? [] : [makeText(line)]),
  ]);
}
