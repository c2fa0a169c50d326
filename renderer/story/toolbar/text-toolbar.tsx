import { Redo2, Undo2 } from 'lucide-react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { runCommand } from '../../command/context.ts';
import { useTextState } from '../../editor/text-state.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { storyCommands } from '../commands/story-commands.ts';
import { actOn } from '../commands/text-command.ts';
import type { StorySession } from '../session/open-session.ts';
import { TableMenu } from './table-menu.tsx';
import { ToolbarButton } from './toolbar-button.tsx';
import { blockChoices, toolbarGroups } from './toolbar-items.ts';
import { toolbarTexts } from './toolbar-texts.ts';

/** What can be done to the text, as buttons; the same commands stand in the menu and the palette. */
export function TextToolbar({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { body, active } = session.draft.text;
  const editor = useStore(active);
  const here = useTextState(editor);
  const block = blockChoices.find(({ state }) => here.has(state)) ?? blockChoices[0];
  return (
    <Toolbar className="text-toolbar" aria-label={t(toolbarTexts.toolbar)}>
      <IconButton icon={Undo2} label={t(toolbarTexts.undo)} onPress={() => actOn(editor, (chain) => chain.undo())} />
      <IconButton icon={Redo2} label={t(toolbarTexts.redo)} onPress={() => actOn(editor, (chain) => chain.redo())} />
      <Separator orientation="vertical" />
      <div className="block-choice">
        <Select
          label={t(toolbarTexts.block)}
          isLabelHidden
          options={blockChoices.map(({ commandId }) => ({ id: commandId, label: titleOf(commandId, t) }))}
          value={block.commandId}
          onChange={run}
          onChosen={() => body.view.focus()}
        />
      </div>
      {toolbarGroups.map((group) => (
        <Group key={group[0].commandId} className="toolbar-group">
          {group.map((item) =>
            item.commandId === 'insert-table' && here.has('table') ? (
              <TableMenu key="table" editor={body} />
            ) : (
              <ToolbarButton key={item.commandId} item={item} here={here} />
            ),
          )}
        </Group>
      ))}
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
