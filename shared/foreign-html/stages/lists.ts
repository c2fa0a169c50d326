import type { Stage } from '../stage.ts';
import { append, type Child, type Element, isBlank, isElement, isText, makeElement, rebuild } from '../tree.ts';

/** Lists as the standard has them: only items in a list, an inner list inside the item above it (Google Docs and Outlook put it beside). */
export const lists: Stage = (root) => {
  rebuild(root, (parent) => {
    const name = 'tagName' in parent ? parent.tagName : '';
    if (name === 'li') return parent.childNodes.map(plainHeading);
    return name === 'ul' || name === 'ol' ? onlyItems(parent.childNodes) : parent.childNodes;
  });
};

function onlyItems(children: readonly Child[]): readonly Child[] {
  const items: Element[] = [];
  for (const child of children) {
    if (isText(child) ? isBlank(child.value) : !isElement(child)) continue;
    const last = items[items.length - 1];
    if (isElement(child) && child.tagName === 'li') items.push(child);
    else if (isElement(child) && /^[uo]l$/.test(child.tagName) && last !== undefined) append(last, child);
    else items.push(makeElement('li', [child]));
  }
  return items;
}

/** An item holds paragraphs and lists. */
function plainHeading(child: Child): Child {
  return isElement(child) && /^h[1-6]$/.test(child.tagName) ? makeElement('p', child.childNodes) : child;
}
