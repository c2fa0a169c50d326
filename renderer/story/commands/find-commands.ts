import type { Command } from '../../command/command.ts';
import { activeFind, openFindBar } from '../find/find-state.ts';
import { findTexts } from '../find/find-texts.ts';
import type { StorySession } from '../session/open-session.ts';
import { sessionCommand } from './text-command.ts';

const group = 'edit';

/** Looking for words in the story. */
export const findCommands: readonly Command[] = [
  sessionCommand({ id: 'find', title: findTexts.find, group, shortcut: 'Mod+F' }, (session) =>
    openFindBar(session, false),
  ),
  sessionCommand(
    {
      id: 'find-and-replace',
      title: findTexts.findAndReplace,
      group,
      shortcut: 'Mod+Shift+H',
      shortcutOffMac: 'Mod+H',
    },
    (session) => openFindBar(session, true),
  ),
  sessionCommand({ id: 'find-next', title: findTexts.next, group, shortcut: 'F3' }, (session) => go(session, 1)),
  sessionCommand({ id: 'find-previous', title: findTexts.previous, group, shortcut: 'Shift+F3' }, (session) =>
    go(session, -1),
  ),
];

/** The words looked for last are looked for again when the bar is closed. */
function go(session: StorySession, step: 1 | -1): void {
  const find = activeFind.get();
  if (find === null) openFindBar(session, false);
  else find.go(step);
}
