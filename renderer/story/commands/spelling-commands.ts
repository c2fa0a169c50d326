import { client } from '../../bridge/connection.ts';
import type { Command } from '../../command/command.ts';
import { askForMisspelling } from '../spelling/spelling-calls.ts';
import { spellingTexts } from '../spelling/spelling-texts.ts';
import { sessionCommand } from './text-command.ts';

/** Misspelled words: from one to the next, and whether they are underlined at all. */
export const spellingCommands: readonly Command[] = [
  sessionCommand(
    { id: 'next-misspelling', title: spellingTexts.next, group: 'edit', shortcut: 'Mod+.' },
    askForMisspelling,
  ),
  turn('underline-misspellings', spellingTexts.turnOn, true),
  turn('leave-misspellings', spellingTexts.turnOff, false),
];

function turn(id: string, title: Command['title'], spelling: boolean): Command {
  return {
    id,
    title,
    group: 'view',
    when: ({ app }) => app.settings.spelling !== spelling,
    run: async () => {
      await client.app.saveSettings({ spelling });
    },
  };
}
