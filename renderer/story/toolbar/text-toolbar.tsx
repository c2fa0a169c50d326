import { Redo2, Table2, Undo2 } from 'lucide-react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { runCommand } from '../../command/context.ts';
import { formatShortcut } from '../../command/shortcut.ts';
import { type TextState, useTextState } from '../../editor/text-state.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { Select } from '../../ui/select.tsx';
import { storyCommands } from '../commands/story-commands.ts';
import { tableCommands } from '../commands/table-commands.ts';
import { actOn } from '../commands/text-command.ts';
import type { StorySession } from '../session/open-session.ts';
import { blockChoices, type ToolbarItem, toolbarGroups } from './toolbar-items.ts';
import { toolbarTexts } from './toolbar-texts.ts';

/** What can be done to the text, as buttons; the same commands stand in the menu and the palette. */
export function TextToolbar({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { body, active } = session.draft.text;
  const here = useTextState(useStore(active));
  const block = blockChoices.find(({ state }) => here.has(state)) ?? blockChoices[0];
  return (
    <Toolbar className="text-toolbar" aria-label={t(toolbarTexts.toolbar)}>
      <IconButton icon={Undo2} label={t(toolbarTexts.undo)} onPress={() => actOn(body, (chain) => chain.undo())} />
      <IconButton icon={Redo2} label={t(toolbarTexts.redo)} onPress={() => actOn(body, (chain) => chain.redo())} />
      <Separator orientation="vertical" />
      <div className="block-choice">
        <Select
          label={t(toolbarTexts.block)}
          isLabelHidden
          options={blockChoices.map(({ commandId }) => ({ id: commandId, label: titleOf(commandId, t) }))}
          value={block.commandId}
          onChange={run}
        />
      </div>
      {toolbarGroups.map((group) => (
        <Group key={group[0].commandId} className="toolbar-group">
          {group.map((item) => (
            <ToolbarButton key={item.commandId} item={item} here={here} />
          ))}
        </Group>
      ))}
      {here.has('table') && (
        <MenuButton
          label={t(toolbarTexts.table)}
          icon={Table2}
          isLabelShown
          entries={tableCommands.map((command) => ({
            id: command.id,
            label: t(command.title),
            run: () => runCommand(command),
          }))}
        />
      )}
    </Toolbar>
  );
}

function ToolbarButton({ item, here }: { readonly item: ToolbarItem; readonly here: TextState }) {
  const t = useText();
  const { platform } = useAppState();
  const command = storyCommands.find(({ id }) => id === item.commandId);
  if (command === undefined) throw new Error(`No command ${item.commandId}`);
  const { shortcut } = command;
  return (
    <IconButton
      icon={item.icon}
      label={t(command.title)}
      {...(shortcut !== undefined && { shortcut: formatShortcut(shortcut, platform === 'darwin') })}
      isActive={item.state !== undefined && here.has(item.state)}
      onPress={() => runCommand(command)}
    />
  );
}

function run(commandId: string): void {
  const command = storyCommands.find(({ id }) => id === commandId);
  if (command !== undefined) runCommand(command);
}

function titleOf(commandId: string, t: ReturnType<typeof useText>): string {
  const command = storyCommands.find(({ id }) => id === commandId);
  return command === undefined ? commandId : t(command.title);
}
