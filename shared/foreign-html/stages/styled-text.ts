import type { Stage } from '../stage.ts';
import { readStyle, type Style, saysStyle } from '../style.ts';
import { BLOCKS, type Element, type Fate, isBlock, makeElement, rewrite, setChildren } from '../tree.ts';

/** What looks bold is bold: Google Docs, LibreOffice and mail write marks as styles. Fonts, sizes and colours are only counted. */
export const styledText: Stage = (root, notes) => {
  rewrite(root, (element) => {
    const style = readStyle(element);
    if (element.tagName === 'font' || [...style.keys()].some((name) => LOOK.test(name))) notes.note('formatting');
    if (element.attrs.some(({ name, value }) => name === 'class' && value === 'Apple-interchange-newline'))
      return 'drop';
    const fate = denied(element, style);
    if (fate !== 'keep') return fate;
    if (!takesMarks(element) || style.size === 0) return 'keep';
    const marks = findMarks(style, isHeading(element));
    if (marks.length > 0 && !element.childNodes.some(isBlock)) {
      const marked = marks.reduce((children, mark) => [makeElement(mark, children)], [...element.childNodes]);
      setChildren(element, marked);
    }
    return 'keep';
  });
};

const LOOK = /^(font(-family|-size)?|color|background(-color)?|line-height|letter-spacing|text-shadow)$/;

/** `<b style="font-weight:normal">` is how Google Docs wraps all it copies. */
function denied({ tagName }: Element, style: Style): Fate {
  const isBold = tagName === 'b' || tagName === 'strong';
  const isItalic = tagName === 'i' || tagName === 'em';
  if (isBold && saysStyle(style, 'font-weight', /^(normal|[1-4]00)\b/)) return 'unwrap';
  if (isItalic && saysStyle(style, 'font-style', /^normal\b/)) return 'unwrap';
  if (tagName === 'u' && saysStyle(style, 'text-decoration', /^none\b/)) return 'unwrap';
  return 'keep';
}

function takesMarks({ tagName }: Element): boolean {
  return !BLOCKS.has(tagName) || tagName === 'p' || /^h[1-6]$/.test(tagName);
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function findMarks(style: Style, inHeading: boolean): readonly string[] {
  const lines = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`.toLowerCase();
  const found: readonly (readonly [string, boolean])[] = [
    ['strong', !inHeading && saysStyle(style, 'font-weight', /^(bold|bolder|[6-9]00)\b/)],
    ['em', saysStyle(style, 'font-style', /^(italic|oblique)\b/)],
    ['u', lines.includes('underline')],
    ['s', lines.includes('line-through')],
    ['sup', saysStyle(style, 'vertical-align', /^super\b/)],
    ['sub', saysStyle(style, 'vertical-align', /^sub\b/)],
  ];
  return found.filter(([, isSaid]) => isSaid).map(([mark]) => mark);
}
