import type { PasteNotes } from '../paste-report.ts';
import type { Stage } from '../stage.ts';
import { readStyle } from '../style.ts';
import {
  append,
  type Child,
  type Element,
  isBlank,
  isElement,
  isText,
  listElements,
  makeElement,
  makeText,
  type Parent,
  readText,
  rewrite,
  setAttribute,
  setChildren,
} from '../tree.ts';
import { type Marker, readMarker } from './list-marker.ts';

/**
 * Word writes a list as paragraphs that say `mso-list: l0 level2 lfo1`, with the bullet or number as text in them.
 * They become real lists, nested by their levels; each list begins with the number that stood there.
 */
export const wordLists: Stage = (root, notes) => {
  const parents = new Set<Parent>();
  for (const element of listElements(root)) {
    if (levelOf(element) === null) continue;
    if (element.tagName === 'p' && element.parentNode !== null) parents.add(element.parentNode);
    else keepMarker(element);
  }
  for (const parent of parents) setChildren(parent, joinItems(parent.childNodes, notes));
};

interface OpenList {
  readonly level: number;
  readonly list: Element;
}

function joinItems(children: readonly Child[], notes: PasteNotes): readonly Child[] {
  const joined: Child[] = [];
  let open: OpenList[] = [];
  for (const child of children) {
    const level = isElement(child) && child.tagName === 'p' ? levelOf(child) : null;
    if (level === null || !isElement(child)) {
      if (isText(child) && isBlank(child.value) && open.length > 0) continue;
      if (child.nodeName === '#comment') continue;
      open = [];
      joined.push(child);
      continue;
    }
    const marker = readMarker(takeMarker(child));
    if (marker === null) {
      open = [];
      joined.push(child);
      continue;
    }
    open = openList(open, level, marker, joined);
    const list = open[open.length - 1]?.list;
    if (list === undefined) continue;
    if (marker.isLettered) notes.note('letteredLists');
    append(list, makeElement('li', [child]));
  }
  return joined;
}

/** The list this item belongs to: the open one of its level, or a new one in the last item of the level above. */
function openList(open: readonly OpenList[], level: number, marker: Marker, joined: Child[]): OpenList[] {
  const outer = open.filter((found) => found.level < level);
  const same = open.find((found) => found.level === level);
  if (same !== undefined && same.list.tagName === marker.list) return [...outer, same];
  const list = makeElement(marker.list);
  if (marker.list === 'ol' && marker.start !== 1) setAttribute(list, 'start', String(marker.start));
  const above = outer[outer.length - 1]?.list;
  const item = above?.childNodes[above.childNodes.length - 1];
  if (item !== undefined && isElement(item)) append(item, list);
  else joined.push(list);
  return [...outer, { level, list }];
}

function levelOf(element: Element): number | null {
  const written = readStyle(element).get('mso-list');
  const level = written === undefined ? undefined : /\blevel(\d)/.exec(written)?.[1];
  return level === undefined ? null : Number(level);
}

function isMarker(element: Element): boolean {
  return /^ignore$/i.test(readStyle(element).get('mso-list') ?? '');
}

/** The text of the bullet or number, taken out of the item unless it says more than a list can. */
function takeMarker(item: Element): string {
  const marker = listElements(item).find(isMarker);
  const text = marker === undefined ? '' : readText(marker);
  if (marker !== undefined && readMarker(text) === null) keepMarker(item);
  else rewrite(item, (element) => (isMarker(element) ? 'drop' : 'keep'));
  return text;
}

/** A numbered heading, “Điều 1.”: the number is part of the words. Word pads it to the next tab stop. */
function keepMarker(element: Element): void {
  for (const marker of listElements(element).filter(isMarker)) {
    const text = readText(marker)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    setChildren(marker, text === '' ? [] : [makeText(`${text} `)]);
  }
}
