import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parseFragment, serialize } from 'parse5';
import { DEEPEST } from './level-out.ts';

type Parent = DefaultTreeAdapterMap['parentNode'];
type Child = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];
type Root = DefaultTreeAdapterMap['documentFragment'];

/** Dropped with all that is in them: none of it is text for a reader. */
const HIDDEN = new Set(
  'script style template noscript head title meta link base object applet svg math canvas audio video iframe frame frameset noframes noembed'.split(
    ' ',
  ),
);
/** Dropped, their text kept: a form control named `nodeName` makes every parser after this one stumble. */
const UNWRAPPED = new Set(
  'html body input button select optgroup textarea label legend font picture source track map area slot dialog'.split(
    ' ',
  ),
);
const BOXES = new Set([
  'form',
  'fieldset',
  'details',
  'summary',
  'center',
  'main',
  'header',
  'footer',
  'nav',
  'option',
]);
/** Attributes that say something about the text; `data-…` is how Galley's own blocks travel. */
const KEPT = /^(href|alt|title|lang|dir|start|type|value|colspan|rowspan|width|height|data-[a-z-]+)$/;

/**
 * Foreign HTML without anything that acts, loads, names or styles: string in, string out. Works on a tree of its own,
 * not on the page's, so that nothing in it can clobber a property, start a request or trip the page's policy.
 */
export function disarmHtml(foreign: string): string {
  return serialize(disarmTree(parseFragment(foreign)));
}

/** The same for a tree that has been parsed already; the tree itself stays as it is. */
export function disarmTree(tree: Root): Root {
  const result = defaultTreeAdapter.createDocumentFragment();
  const waiting: { readonly node: Child; readonly into: Parent; readonly depth: number }[] = [];
  const visit = (parent: Parent, into: Parent, depth: number) => {
    for (let index = parent.childNodes.length - 1; index >= 0; index -= 1) {
      const node = parent.childNodes[index];
      if (node !== undefined) waiting.push({ node, into, depth });
    }
  };
  visit(tree, result, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, into, depth } = next;
    if (defaultTreeAdapter.isTextNode(node)) defaultTreeAdapter.insertText(into, node.value);
    if (!defaultTreeAdapter.isElementNode(node) || HIDDEN.has(node.tagName)) continue;
    const copy = depth < DEEPEST ? copyElement(node) : null;
    if (copy !== null) defaultTreeAdapter.appendChild(into, copy);
    visit(node, copy ?? into, depth + 1);
  }
  return result;
}

/** Null: only what is inside stays. */
function copyElement({ tagName, attrs }: Element): Element | null {
  if (UNWRAPPED.has(tagName)) return null;
  const name = BOXES.has(tagName) ? 'div' : tagName;
  return defaultTreeAdapter.createElement(
    name,
    html.NS.HTML,
    attrs.filter((attr) => KEPT.test(attr.name)),
  );
}
