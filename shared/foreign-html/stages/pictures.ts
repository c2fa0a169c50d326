import type { PasteNotes } from '../paste-report.ts';
import type { Stage } from '../stage.ts';
import { readStyle } from '../style.ts';
import {
  append,
  BOXES,
  type Child,
  type Element,
  hasClass,
  hasWords,
  isBlank,
  isBlock,
  isElement,
  listElements,
  makeElement,
  makeText,
  type Root,
  readAttribute,
  rebuild,
  rewrite,
  setAttribute,
  setChildren,
} from '../tree.ts';
import { readPictureAddress } from './picture-address.ts';

/**
 * Pictures of other pages become our figures that wait for their photo: out of the paragraph, list or table they stand
 * in, with the caption that belongs to them and the address they may be fetched from. Nothing is requested.
 */
export const pictures: Stage = (root, notes) => {
  rewrite(root, (element) => {
    if (element.tagName === 'img') return replaceSmall(element, notes);
    if (element.tagName === 'figure' && !isOurs(element)) return splitFigure(element);
    if (element.tagName === 'table') return readPictureTable(element) ?? 'keep';
    return 'keep';
  });
  liftPictures(root);
};

function isOurs(figure: Element): boolean {
  return figure.attrs.some(({ name }) => name === 'data-photo');
}

/** Pixels that count readers go; a small picture that stands for a letter becomes that letter. */
function replaceSmall(image: Element, notes: PasteNotes): 'keep' | 'drop' | readonly Child[] {
  const style = readStyle(image);
  const sides = ['width', 'height'].map((name) => readAttribute(image, name) || (style.get(name) ?? ''));
  if (sides.some((side) => side !== '' && Number.parseFloat(side) <= 2)) {
    notes.note('tracking');
    return 'drop';
  }
  const alt = readAttribute(image, 'alt').trim();
  return alt !== '' && EMOJI.test(alt) ? [makeText(alt)] : 'keep';
}

const EMOJI = /^(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+$/u;

/** One figure for each picture, the caption with the last; what else was in it follows as text. */
function splitFigure(figure: Element): 'unwrap' | readonly Child[] {
  const images = listImages(figure);
  const captions = listElements(figure).filter(({ tagName }) => tagName === 'figcaption');
  if (images.length === 0) {
    for (const caption of captions) caption.tagName = caption.nodeName = 'p';
    return 'unwrap';
  }
  rewrite(figure, (element) => (element.tagName === 'img' || element.tagName === 'figcaption' ? 'drop' : 'keep'));
  const figures = images.map(makeFigure);
  const last = figures[figures.length - 1];
  for (const caption of captions) if (last !== undefined) addCaption(last, caption.childNodes);
  return hasWords(figure) ? [...figures, makeElement('div', figure.childNodes)] : figures;
}

/** Vietnamese news pages set a picture and its caption in a table of one column. */
function readPictureTable(table: Element): readonly Child[] | null {
  const inside = listElements(table);
  const count = (...names: readonly string[]) => inside.filter(({ tagName }) => names.includes(tagName)).length;
  const [first, ...cells] = inside.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  if (first === undefined || listImages(first).length === 0) return null;
  if (count('table', 'caption') > 0 || count('tr') !== count('td', 'th')) return null;
  return [first, ...cells].reduce<readonly Element[]>(readPictureCell, []);
}

function readPictureCell(before: readonly Element[], cell: Element): readonly Element[] {
  const figures = [...before, ...listImages(cell).map(makeFigure)];
  rewrite(cell, (element) => (element.tagName === 'img' ? 'drop' : 'keep'));
  const last = figures[figures.length - 1];
  if (last !== undefined && hasWords(cell)) addCaption(last, cell.childNodes);
  return figures;
}

function listImages(parent: Element): readonly Element[] {
  return listElements(parent).filter(({ tagName }) => tagName === 'img');
}

/** Word, LibreOffice and WordPress each have a style for the paragraph under a picture. */
const CAPTION_CLASS = /^(MsoCaption|caption|wp-caption-text|image-caption|photo-caption|pic-caption)$/i;

/** A figure is a block of the story itself: it comes after the block the picture stood in. */
function liftPictures(root: Root): void {
  const lifted = new Map<Element, Element[]>();
  for (const image of listElements(root)) {
    if (image.tagName !== 'img') continue;
    const block = findOutermost(image);
    const figures = lifted.get(block) ?? [];
    figures.push(makeFigure(image));
    lifted.set(block, figures);
  }
  if (lifted.size === 0) return;
  const captions = takeCaptions(lifted);
  rewrite(root, (element) => {
    if (captions.has(element)) return 'drop';
    const figures = lifted.get(element);
    if (element.tagName === 'img') return figures ?? 'drop';
    return figures === undefined ? 'keep' : [element, ...figures];
  });
}

function findOutermost(image: Element): Element {
  let outermost = image;
  for (let parent = image.parentNode; parent !== null && 'tagName' in parent; parent = parent.parentNode) {
    if (!BOXES.has(parent.tagName)) outermost = parent;
  }
  return outermost;
}

function takeCaptions(lifted: ReadonlyMap<Element, readonly Element[]>): ReadonlySet<Element> {
  const captions = new Set<Element>();
  for (const [block, figures] of lifted) {
    const last = figures[figures.length - 1];
    const next = nextElement(block);
    if (last === undefined || next === null || !hasClass(next, CAPTION_CLASS) || hasImage(next)) continue;
    addCaption(last, next.childNodes);
    captions.add(next);
  }
  return captions;
}

function hasImage(element: Element): boolean {
  return element.tagName === 'img' || listImages(element).length > 0;
}

function nextElement(element: Element): Element | null {
  const siblings = element.parentNode?.childNodes ?? [];
  for (const sibling of siblings.slice(siblings.indexOf(element) + 1)) {
    if (isElement(sibling)) return sibling;
    if ('value' in sibling && !isBlank(sibling.value)) return null;
  }
  return null;
}

function makeFigure(image: Element): Element {
  const figure = makeElement('figure');
  setAttribute(figure, 'data-photo', '');
  setAttribute(figure, 'data-alt', readAttribute(image, 'alt').replace(/\s+/g, ' ').trim());
  const address = readPictureAddress(image);
  if (address !== null) setAttribute(figure, 'data-remote', address);
  append(figure, makeElement('figcaption'));
  return figure;
}

function addCaption(figure: Element, words: readonly Child[]): void {
  const [caption] = figure.childNodes;
  if (caption === undefined || !isElement(caption)) return;
  const before = caption.childNodes;
  setChildren(caption, before.length === 0 ? words : [...before, makeText(' '), ...words]);
  rebuild(caption, (parent) => parent.childNodes.flatMap(openBlock));
}

/** A caption is one line of text. */
function openBlock(child: Child, index: number): readonly Child[] {
  if (!isBlock(child)) return [child];
  return index === 0 ? child.childNodes : [makeText(' '), ...child.childNodes];
}
