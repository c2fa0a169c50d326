import { runCommand } from '../../command/context.ts';
import { formatShortcut } from '../../command/shortcut.ts';
import type { TextState } from '../../editor/text-state.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { IconButton } from '../../ui/button.tsx';
import { storyCommands } from '../commands/story-commands.ts';
import type { ToolbarItem } from './toolbar-items.ts';

export interface ToolbarButtonProps {
  readonly item: ToolbarItem;
  /** What holds where the caret is: it makes the button look pressed. */
  readonly here: TextState;
}

/** A command of the story as a button with its picture. */
export function ToolbarButton({ item, here }: ToolbarButtonProps) {
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
