import type { Command } from '../../command/command.ts';
import { inspectorTab, isFocused } from '../screen-state.ts';
import { showSinceLook } from '../version/show-since-look.ts';
import { versionTexts } from '../version/version-texts.ts';
import { sessionCommand } from './text-command.ts';

/** What can be done with the history of the story. */
export const versionCommands: readonly Command[] = [
  sessionCommand(
    { id: 'show-since-look', title: versionTexts.showSinceLookCommand, group: 'story' },
    async (session) => {
      isFocused.set(false);
      inspectorTab.set('history');
      await showSinceLook(session);
    },
  ),
];
