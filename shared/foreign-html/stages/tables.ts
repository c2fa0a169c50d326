import type { Stage } from '../stage.ts';
import { type Element, isElement, listElements, makeElement, type Root, rewrite } from '../tree.ts';

/** A table that only arranges a page is taken apart; one with figures and words in rows stays, its title before it. */
export const tables: Stage = (root, notes) => {
  const layouts = findLayouts(root);
  notes.note('layoutTables', layouts.size);
  const inside = new Set([...layouts].flatMap(partsOf));
  rewrite(root, (element) => {
    if (layouts.has(element) || (inside.has(element) && /^(tbody|thead|tfoot|tr)$/.test(element.tagName)))
      return 'unwrap';
    if (inside.has(element)) return element.tagName === 'colgroup' ? 'drop' : [makeElement('div', element.childNodes)];
    if (element.tagName === 'table') return titleFirst(element);
    return 'keep';
  });
  for (const cell of listElements(root)) {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') continue;
    rewrite(cell, (element) => (/^h[1-6]$/.test(element.tagName) ? [makeElement('p', element.childNodes)] : 'keep'));
  }
};

/** Tables with a table in them, and tables of one cell. */
function findLayouts(root: Root): ReadonlySet<Element> {
  const layouts = new Set<Element>();
  const cells = new Map<Element, number>();
  for (const element of listElements(root)) {
    const isCell = element.tagName === 'td' || element.tagName === 'th';
    if (!isCell && element.tagName !== 'table') continue;
    const outer = tableAround(element);
    if (element.tagName === 'table') {
      cells.set(element, 0);
      if (outer !== null) layouts.add(outer);
    } else if (outer !== null) cells.set(outer, (cells.get(outer) ?? 0) + 1);
  }
  for (const [table, count] of cells) if (count <= 1) layouts.add(table);
  return layouts;
}

function tableAround(element: Element): Element | null {
  for (let parent = element.parentNode; parent !== null && 'tagName' in parent; parent = parent.parentNode) {
    if (parent.tagName === 'table') return parent;
  }
  return null;
}

const PARTS = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup']);

function partsOf(table: Element): readonly Element[] {
  return listElements(table).filter((part) => PARTS.has(part.tagName) && tableAround(part) === table);
}

function titleFirst(table: Element): 'keep' | readonly Element[] {
  const title = table.childNodes.find((child) => isElement(child) && child.tagName === 'caption');
  if (title === undefined || !isElement(title)) return 'keep';
  table.childNodes = table.childNodes.filter((child) => child !== title);
  return [makeElement('p', title.childNodes), table];
}
