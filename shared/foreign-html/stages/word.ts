import type { PasteNotes } from '../paste-report.ts';
import type { Stage } from '../stage.ts';
import { readStyle } from '../style.ts';
import {
  type Element,
  type Fate,
  hasClass,
  isElement,
  listElements,
  makeElement,
  makeText,
  type Root,
  readAttribute,
  rewrite,
  setChildren,
} from '../tree.ts';

/**
 * Word and Outlook (Windows and Mac), and LibreOffice where it says the same: comments and deleted words go, inserted
 * words stay, notes stay as text, styles that mean something become what they mean.
 * Word's HTML: https://learn.microsoft.com/en-us/previous-versions/office/developer/office2000/aa155477(v=office.10)
 */
export const word: Stage = (root, notes) => {
  const isOffice = comesFromOffice(root);
  rewrite(root, (element) => {
    if (element.tagName.includes(':')) return 'unwrap'; // <o:p>, <w:sdt>, <st1:place>
    const style = readStyle(element);
    const kind = style.get('mso-element') ?? '';
    if (kind.startsWith('comment')) {
      notes.note('comments', kind === 'comment' ? 1 : listElements(element).filter(isComment).length);
      return 'drop';
    }
    if (hasClass(element, /^msocomanchor$/i) || style.get('mso-special-character') === 'comment') return 'drop';
    if (isOffice && isDeleted(element)) {
      notes.note('deletedText');
      return 'drop';
    }
    if (element.tagName === 'ins' || element.tagName === 'wbr') return 'unwrap';
    if (style.has('mso-tab-count')) return [makeText(' ')];
    if (/^(footnote|endnote)-list$/.test(kind)) return keepNotes(element);
    if (style.has('mso-footnote-id') || style.has('mso-endnote-id')) return markNote(element, notes);
    if (hasClass(element, /^sd(foot|end)notesym$/)) return [...element.childNodes, makeText(' ')];
    if (hasClass(element, /^sd(foot|end)noteanc$/)) notes.note('footnotes');
    return meaningOf(element);
  });
};

function isComment(element: Element): boolean {
  return readStyle(element).get('mso-element') === 'comment';
}

function comesFromOffice(root: Root): boolean {
  return listElements(root).some(
    (element) =>
      hasClass(element, /^Mso|^western$|^sdfootnote/) ||
      element.attrs.some(({ name, value }) => isOfficeSign(name, value)),
  );
}

function isOfficeSign(name: string, value: string): boolean {
  return (
    (name === 'style' && /\bmso-/.test(value)) || (name === 'cite' && /^mailto:/i.test(value)) || name === 'datetime'
  );
}

function isDeleted(element: Element): boolean {
  const isTracked = readAttribute(element, 'datetime') !== '' || readAttribute(element, 'cite') !== '';
  return (element.tagName === 'del' && isTracked) || hasClass(element, /^msoDel$/i);
}

/** The rule and the break above the notes are furniture of the printed page. */
function keepNotes(element: Element): Fate {
  setChildren(
    element,
    element.childNodes.filter((child) => !isElement(child) || !['hr', 'br'].includes(child.tagName)),
  );
  return 'keep';
}

/** The number of a note is raised by a style sheet that does not come along. */
function markNote(element: Element, notes: PasteNotes): Fate {
  const isReference = /^#_(ftn|edn)\d/.test(readAttribute(element, 'href'));
  if (!isReference) return 'unwrap';
  notes.note('footnotes');
  return [makeElement('sup', element.childNodes)];
}

function meaningOf(element: Element): Fate {
  if (element.tagName !== 'p') return 'keep';
  if (hasClass(element, /^MsoTitle$/)) return [makeElement('h1', element.childNodes)];
  if (hasClass(element, /^Mso(Intense)?Quote/))
    return [makeElement('blockquote', [makeElement('p', element.childNodes)])];
  return 'keep';
}
