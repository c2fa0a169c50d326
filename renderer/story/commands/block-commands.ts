import type { Command } from '../../command/command.ts';
import { moveSelectedBlocks } from '../../editor/blocks/move-block.ts';
import type { StorySession } from '../session/open-session.ts';
import { sessionCommand } from './text-command.ts';

/** What can be done with the blocks the caret is in. */
export const moveBlockCommands: readonly Command[] = [
  sessionCommand(
    { id: 'move-up', title: { en: 'Move block up', vi: 'Chuyển khối lên' }, group: 'edit', shortcut: 'Alt+ArrowUp' },
    (session) => move(session, -1),
  ),
  sessionCommand(
    {
      id: 'move-down',
      title: { en: 'Move block down', vi: 'Chuyển khối xuống' },
      group: 'edit',
      shortcut: 'Alt+ArrowDown',
    },
    (session) => move(session, 1),
  ),
];

function move({ draft }: StorySession, by: 1 | -1): void {
  const { view } = draft.text.body;
  if (isWritingElsewhere(view.dom)) return;
  const moved = moveSelectedBlocks(view.state, by);
  if (moved !== null) view.dispatch(moved.scrollIntoView());
  view.focus();
}

/** In a box of the form the arrows are the box's. The palette's own box is not one: from there, the text is meant. */
function isWritingElsewhere(text: HTMLElement): boolean {
  const here = document.activeElement;
  if (here === null || text.contains(here) || here.closest('[role="dialog"]') !== null) return false;
  return here.matches('input, textarea, select, [contenteditable], [aria-haspopup]');
}
