import { useEffect } from 'react';
import { allCommands } from '../all-commands.ts';
import { openDialog } from '../state/open-dialog.ts';
import { useAppState } from '../state/queries.ts';
import type { Command } from './command.ts';
import { commandContext, isOffered, runCommand } from './context.ts';
import { matchesShortcut } from './shortcut.ts';

/** A letter on its way into a text is no shortcut, and nothing is looked up for it. */
function isTyped({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.length !== 1 || ctrlKey || metaKey || altKey) return false;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

/** Runs commands by their shortcuts. While a dialog is open it has the keyboard. */
export function useCommandKeys(): void {
  const { platform } = useAppState();
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (isTyped(event)) return;
      const context = commandContext();
      if (event.defaultPrevented || event.isComposing || context === null || openDialog.get() !== null) return;
      const command = allCommands.find(
        (candidate) =>
          candidate.keyIsNative !== true &&
          shortcutsOf(candidate, platform === 'darwin').some((one) =>
            matchesShortcut(one, event, platform === 'darwin'),
          ) &&
          isOffered(candidate, context),
      );
      if (command === undefined) return;
      event.preventDefault();
      runCommand(command);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [platform]);
}

function shortcutsOf({ shortcut, shortcutOffMac }: Command, isMac: boolean): readonly string[] {
  return [shortcut, isMac ? undefined : shortcutOffMac].filter((one) => one !== undefined);
}
