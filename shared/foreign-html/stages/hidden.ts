import type { Stage } from '../stage.ts';
import { readStyle, saysStyle } from '../style.ts';
import { type Element, isBlank, readAttribute, readText, rewrite } from '../tree.ts';

/** Never seen by a reader, whatever is in it. */
const UNSEEN = new Set(
  'script style template head title meta link base noframes noembed datalist param track'.split(' '),
);
const EMBEDS = new Set('object applet embed svg math canvas audio video iframe frame frameset'.split(' '));

/** What the eye did not see where it was copied is no part of the copy. */
export const hidden: Stage = (root, notes) => {
  rewrite(root, (element) => {
    if (UNSEEN.has(element.tagName)) return 'drop';
    if (EMBEDS.has(element.tagName)) {
      notes.note('embeds');
      return 'drop';
    }
    // Without scripts a page shows its lazy pictures here; its words are for nobody who can copy from a browser.
    if (element.tagName === 'noscript') return 'drop';
    if (!isHidden(element)) return 'keep';
    if (!isBlank(readText(element))) notes.note('hiddenText');
    return 'drop';
  });
};

function isHidden(element: Element): boolean {
  if (element.attrs.some(({ name, value }) => name === 'hidden' && value !== 'until-found')) return true;
  if (readAttribute(element, 'style') === '') return false;
  const style = readStyle(element);
  return saysStyle(style, 'display', /^none\b/) || saysStyle(style, 'mso-hide', /^all\b/);
}
