import type { Editor } from '@tiptap/core';

const GAP_PX = 8;

/** Puts the bubble over the selected words, or under them where there is no room; hides it where there is neither. */
export function placeBubble(bubble: HTMLElement, editor: Editor): void {
  const words = findWords(editor);
  const room = (editor.view.dom.closest('.story-scroll') ?? document.documentElement).getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = bubble;
  const over = words.top - GAP_PX - height;
  const under = words.bottom + GAP_PX;
  const top = over >= room.top ? over : under + height <= room.bottom ? under : null;
  const isSeen = top !== null && words.bottom > room.top && words.top < room.bottom;
  bubble.style.visibility = isSeen ? 'visible' : 'hidden';
  if (top === null) return;
  const centred = (words.left + words.right - width) / 2;
  bubble.style.top = `${top}px`;
  bubble.style.left = `${Math.max(room.left + GAP_PX, Math.min(centred, room.right - width - GAP_PX))}px`;
}

function findWords({ view, state }: Editor): DOMRect {
  const { from, to } = state.selection;
  const range = document.createRange();
  const start = view.domAtPos(from, 1);
  const end = view.domAtPos(to, -1);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range.getBoundingClientRect();
}
