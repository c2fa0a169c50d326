import type { Command } from './command/command.ts';
import { deskCommands } from './desk/desk-commands.ts';
import { copyCommands } from './export/commands/copy-commands.ts';
import { photoCommands } from './photos/commands/photo-commands.ts';
import { storyCommands } from './story/commands/story-commands.ts';
import { windowCommands } from './window-commands.ts';

/** Every command of Galley. Menu, palette, shortcuts and shortcut sheet are made from this list. */
export const allCommands: readonly Command[] = [
  ...windowCommands,
  ...copyCommands,
  ...deskCommands,
  ...storyCommands,
  ...photoCommands,
];

export function getCommand(id: string): Command {
  const found = allCommands.find((command) => command.id === id);
  if (found === undefined) throw new Error(`Unknown command ${id}`);
  return found;
}
