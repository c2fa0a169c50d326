import type { Command } from '../../command/command.ts';
import { lookCommands } from './look-commands.ts';
import { markCommands } from './mark-commands.ts';
import { workCommands } from './work-commands.ts';

/** Every command of the photo desk. */
export const photoCommands: readonly Command[] = [...lookCommands, ...markCommands, ...workCommands];
