import { useEffect } from 'react';
import type { MenuItem, MenuModel, MenuRole } from '../../shared/bridge/menu.ts';
import { allCommands } from '../all-commands.ts';
import { client } from '../bridge/connection.ts';
import { onEvent } from '../bridge/events.ts';
import { type TextFormatter, useText } from '../messages/use-text.ts';
import { windowTexts } from '../messages/window.ts';
import { currentStory } from '../state/current-story.ts';
import { deskSelection } from '../state/desk-selection.ts';
import { place } from '../state/place.ts';
import { useAppState } from '../state/queries.ts';
import { useStore } from '../state/store.ts';
import { type CommandGroup, commandGroups } from './command.ts';
import { commandContext, isOffered, reportBug, runCommand } from './context.ts';
import { toAccelerator } from './shortcut.ts';

/** Shows the command list as the desktop window's native menu and runs what is picked there. */
export function useNativeMenu(): void {
  const { door } = useAppState();
  const t = useText();
  const here = useStore(place);
  const selected = useStore(deskSelection);
  const story = useStore(currentStory);

  useEffect(() => {
    if (door !== 'desktop') return;
    return onEvent((event) => {
      const command = event.kind === 'command-invoked' && allCommands.find(({ id }) => id === event.commandId);
      if (command) runCommand(command);
    });
  }, [door]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered depends on these three, through commandContext
  useEffect(() => {
    if (door === 'desktop') client.app.showMenu(makeMenu(t)).catch(reportBug);
  }, [door, t, here, selected, story]);
}

function makeMenu(t: TextFormatter): MenuModel {
  const groups = Object.keys(commandGroups) as readonly CommandGroup[]; // Object.keys forgets the key type
  return groups
    .map((group) => ({ label: t(commandGroups[group]), items: [...commandItems(group, t), ...systemItems(group, t)] }))
    .filter(({ items }) => items.length > 0);
}

function commandItems(group: CommandGroup, t: TextFormatter): readonly MenuItem[] {
  const context = commandContext();
  return allCommands
    .filter((command) => command.group === group && command.keyIsNative !== true)
    .map((command) => ({
      kind: 'command',
      commandId: command.id,
      label: t(command.title),
      ...(command.shortcut === undefined ? {} : { accelerator: toAccelerator(command.shortcut) }),
      enabled: context !== null && isOffered(command, context),
    }));
}

/** What the operating system does by itself, under our words. */
const systemRoles: Readonly<
  Partial<Record<CommandGroup, readonly (readonly [MenuRole['role'], keyof typeof windowTexts])[]>>
> = {
  file: [
    ['close', 'closeWindow'],
    ['quit', 'quit'],
  ],
  edit: [
    ['undo', 'undo'],
    ['redo', 'redo'],
    ['cut', 'cut'],
    ['copy', 'copy'],
    ['paste', 'paste'],
    ['pasteAndMatchStyle', 'pastePlain'],
    ['selectAll', 'selectAll'],
  ],
  view: [
    ['zoomIn', 'zoomIn'],
    ['zoomOut', 'zoomOut'],
    ['resetZoom', 'resetZoom'],
    ['togglefullscreen', 'fullScreen'],
    ['minimize', 'minimize'],
  ],
  help: [['about', 'about']],
};

function systemItems(group: CommandGroup, t: TextFormatter): readonly (MenuRole | { readonly kind: 'separator' })[] {
  const roles = systemRoles[group] ?? [];
  if (roles.length === 0) return [];
  return [
    { kind: 'separator' },
    ...roles.map(([role, word]) => ({ kind: 'role' as const, role, label: t(windowTexts[word]) })),
  ];
}
