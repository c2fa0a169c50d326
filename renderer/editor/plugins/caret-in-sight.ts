import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** As far from the edges ProseMirror would scroll. */
const MARGIN_PX = 5;

/**
 * A caret that is in sight is not scrolled to. ProseMirror measures every element around the text to find out, at every
 * letter; the box that scrolls is enough. In a row of photos, which scrolls by itself, ProseMirror looks as ever.
 */
export function caretInSight(): Plugin {
  let scroller: Element | null = null;
  return new Plugin({
    props: {
      handleScrollToSelection(view) {
        const { selection } = view.state;
        if (!(selection instanceof TextSelection) || !selection.empty || selection.$head.depth !== 1) return false;
        if (scroller?.contains(view.dom) !== true) scroller = findScroller(view.dom);
        return scroller !== null && isInSight(view, scroller);
      },
    },
  });
}

function isInSight(view: EditorView, scroller: Element): boolean {
  const found = view.dom.ownerDocument.getSelection();
  if (found === null || found.rangeCount === 0) return false;
  // A caret at the edge of its text has no box of its own in Chromium.
  const caret = found.getRangeAt(0).getClientRects()[0];
  if (caret === undefined) return false;
  const sight = scroller.getBoundingClientRect();
  return (
    caret.top >= sight.top + MARGIN_PX &&
    caret.bottom <= sight.bottom - MARGIN_PX &&
    caret.left >= sight.left + MARGIN_PX &&
    caret.right <= sight.right - MARGIN_PX
  );
}

function findScroller(text: Element): Element | null {
  for (let around = text.parentElement; around !== null; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  return null;
}
