import { Redo2, Table2, Undo2 } from 'lucide-react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { runCommand } from '../../command/context.ts';
import { useTextState } from '../../editor/text-state.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { Select } from '../../ui/select.tsx';
import { storyCommands } from '../commands/story-commands.ts';
import { tableCommands } from '../commands/table-commands.ts';
import { actOn } from '../commands/text-command.ts';
import type { StorySession } from '../session/open-session.ts';
import { ToolbarButton } from './toolbar-button.tsx';
import { blockChoices, toolbarGroups } from './toolbar-items.ts';
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

function run(commandId: string): void {
  const command = storyCommands.find(({ id }) => id === commandId);
  if (command !== undefined) runCommand(command);
}

function titleOf(commandId: string, t: ReturnType<typeof useText>): string {
  const command = storyCommands.find(({ id }) => id === commandId);
  return command === undefined ? commandId : t(command.title);
}
