import { safeLink } from '../../base/safe-url.ts';
import type { PasteNotes } from '../paste-report.ts';
import type { Stage } from '../stage.ts';
import { readStyle, saysStyle } from '../style.ts';
import {
  type Element,
  type Fate,
  isBlank,
  listElements,
  makeElement,
  makeText,
  readAttribute,
  readText,
  rewrite,
  setAttribute,
} from '../tree.ts';

/** Never seen by a reader, whatever is in it. */
const UNSEEN = new Set(
  'script style template head title meta link base noframes noembed datalist param track'.split(' '),
);
const EMBEDS = new Set('object applet embed svg math canvas audio video iframe frame frameset'.split(' '));

/** What the eye did not see where it was copied is no part of the copy. */
export const hidden: Stage = (root, notes) => {
  rewrite(root, (element) => {
    if (UNSEEN.has(element.tagName)) return 'drop';
    if (EMBEDS.has(element.tagName)) return replaceEmbed(element, notes);
    // Without scripts a page shows its lazy pictures here; its words are for nobody who can copy from a browser.
    if (element.tagName === 'noscript') return 'drop';
    if (!isHidden(element)) return 'keep';
    if (!isBlank(readText(element))) notes.note('hiddenText');
    return 'drop';
  });
};

/** Which attribute says where the thing that is shown lives. */
const FRAMED: ReadonlyMap<string, string> = new Map([
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
]);

/** What is shown from elsewhere on the web stays as a link card, asked for by nobody; the rest is counted and left out. */
function replaceEmbed(element: Element, notes: PasteNotes): Fate {
  const words = readDrawn(element);
  if (words !== '' && !isHidden(element)) {
    if (element.tagName === 'svg') notes.note('embeds');
    return [makeText(words)];
  }
  const attribute = FRAMED.get(element.tagName);
  const address = attribute === undefined ? null : safeLink(readAttribute(element, attribute));
  if (address === null || !/^https?:/i.test(address) || isHidden(element) || isSpeck(element)) {
    notes.note('embeds');
    return 'drop';
  }
  const card = makeElement('div');
  setAttribute(card, 'data-embed-card', address);
  setAttribute(card, 'data-title', readAttribute(element, 'title'));
  return [card];
}

/** The words of a drawing or a formula, which a reader saw; '' where there are none. */
function readDrawn(element: Element): string {
  if (element.tagName !== 'svg' && element.tagName !== 'math') return '';
  const isDrawing = element.tagName === 'svg';
  // A formula may carry its own source, which nobody saw.
  if (!isDrawing) rewrite(element, ({ tagName }) => (tagName.startsWith('annotation') ? 'drop' : 'keep'));
  const pieces = isDrawing ? listElements(element).filter(({ tagName }) => tagName === 'text') : [element];
  return pieces
    .map((piece) => readText(piece).trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .join(' ');
}

/** A frame a pixel wide or high follows the reader and shows nothing. */
function isSpeck(element: Element): boolean {
  return ['width', 'height'].some((side) => /^[01](px)?$/.test(readAttribute(element, side)));
}

function isHidden(element: Element): boolean {
  if (element.attrs.some(({ name, value }) => name === 'hidden' && value !== 'until-found')) return true;
  if (readAttribute(element, 'style') === '') return false;
  const style = readStyle(element);
  return saysStyle(style, 'display', /^none\b/) || saysStyle(style, 'mso-hide', /^all\b/);
}
