import type { Command } from '../../command/command.ts';
import { moveBlockCommands } from './block-commands.ts';
import { findCommands } from './find-commands.ts';
import { blockCommands, markCommands, noteCommands } from './format-commands.ts';
import { insertCommands } from './insert-commands.ts';
import { moveCommands } from './move-commands.ts';
import { pastePlain } from './paste-plain.ts';
import { screenCommands } from './screen-commands.ts';
import { spellingCommands } from './spelling-commands.ts';
import { tableCommands } from './table-commands.ts';
import { tagCommands } from './tag-commands.ts';
import { versionCommands } from './version-commands.ts';

/** Every command of the Story screen. */
export const storyCommands: readonly Command[] = [
  ...screenCommands,
  ...findCommands,
  ...spellingCommands,
  ...markCommands,
  ...noteCommands,
  ...blockCommands,
  ...moveBlockCommands,
  ...tableCommands,
  ...insertCommands,
  ...tagCommands,
  ...moveCommands,
  ...versionCommands,
  pastePlain,
];
