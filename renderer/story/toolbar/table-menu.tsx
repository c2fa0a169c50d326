import type { Editor } from '@tiptap/core';
import { Table2 } from 'lucide-react';
import { useCallback, useSyncExternalStore } from 'react';
import { commandContext, isOffered, runCommand } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { MenuButton } from '../../ui/menu.tsx';
import { tableCommands } from '../commands/table-commands.ts';
import { toolbarTexts } from './toolbar-texts.ts';

/** What can be done with the table the caret is in; stands where the button for a new table stands elsewhere. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  const t = useText();
  const offered = useOffered(editor);
  return (
    <MenuButton
      label={t(toolbarTexts.table)}
      icon={Table2}
      isActive
      entries={tableCommands.map((command) => ({
        id: command.id,
        label: t(command.title),
        isDisabled: !offered.has(command.id),
        run: () => runCommand(command),
      }))}
      onChosen={() => editor.view.focus()}
    />
  );
}

/** What is possible depends on the selected cells. One string, so that nothing renders again on a letter. */
function useOffered(editor: Editor): ReadonlySet<string> {
  const subscribe = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener);
      return () => editor.off('transaction', listener);
    },
    [editor],
  );
  return new Set(useSyncExternalStore(subscribe, readOffered).split(' '));
}

function readOffered(): string {
  const context = commandContext();
  if (context === null) return '';
  return tableCommands
    .filter((command) => isOffered(command, context))
    .map(({ id }) => id)
    .join(' ');
}
