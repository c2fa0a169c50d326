import type { Command } from '../../command/command.ts';
import { commandContext, isOffered, runCommand } from '../../command/context.ts';
import { searchCommands } from '../../command/search-commands.ts';
import type { SlashHost } from '../../editor/slash/slash-state.ts';
import { blockCommands, markCommands } from '../commands/format-commands.ts';
import { insertCommands } from '../commands/insert-commands.ts';

const choices: readonly Command[] = [...insertCommands, ...blockCommands, ...markCommands];

/** What a slash in the text offers: the commands that insert and format, found as in the palette. */
export const slashHost: SlashHost = {
  find(typed) {
    const context = commandContext();
    if (context === null) return [];
    return searchCommands(
      choices.filter((command) => isOffered(command, context)),
      typed,
    ).map(({ id }) => id);
  },
  run: (id) => runCommand(getSlashCommand(id)),
};

export function getSlashCommand(id: string): Command {
  const found = choices.find((command) => command.id === id);
  if (found === undefined) throw new Error(`No command ${id} in the slash menu`);
  return found;
}
