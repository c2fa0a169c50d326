import { type KeyboardEvent, useCallback } from 'react';
import { runCommand } from '../../command/context.ts';
import { matchesShortcut } from '../../command/shortcut.ts';
import { useAppState } from '../../state/queries.ts';
import { photoCommands } from '../commands/photo-commands.ts';
import { moveFocus, type SheetShape } from '../desk/move-focus.ts';
import { sheetOrder } from '../desk/sheet-order.ts';
import { selectOnly, selectTo, sheetSelection } from '../desk/sheet-selection.ts';

/** The keys of the photo desk, for whatever has its keyboard: movement first, then the commands that are single keys. */
export function useSheetKeys(shape: SheetShape): (event: KeyboardEvent) => void {
  const { platform } = useAppState();
  const { count, columns, rows } = shape;
  return useCallback(
    (event) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const isMoved = !event.ctrlKey && !event.metaKey && !event.altKey && move(event, { count, columns, rows });
      const command = isMoved
        ? undefined
        : photoCommands.find(
            ({ shortcut, keyIsNative }) =>
              keyIsNative === true &&
              shortcut !== undefined &&
              matchesShortcut(shortcut, event.nativeEvent, platform === 'darwin'),
          );
      if (command !== undefined) runCommand(command);
      if (isMoved || command !== undefined) event.preventDefault();
    },
    [count, columns, rows, platform],
  );
}

function move({ key, shiftKey }: KeyboardEvent, shape: SheetShape): boolean {
  const { ids } = sheetOrder.get();
  const selection = sheetSelection.get();
  const from = selection.focus === null ? -1 : ids.indexOf(selection.focus);
  const to = from < 0 ? firstFocus(key) : moveFocus(key, from, shape);
  const id = to === null ? undefined : ids[to < 0 ? ids.length - 1 : to];
  if (id === undefined) return false;
  sheetSelection.set(shiftKey ? selectTo(selection, ids, id) : selectOnly(id));
  return true;
}

/** With nothing chosen any movement begins at the first photo, `End` at the last. */
function firstFocus(key: string): number | null {
  if (key === 'End') return -1;
  return moveFocus(key, 0, { count: 1, columns: 1, rows: 1 });
}
