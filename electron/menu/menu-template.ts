import type { MenuItemConstructorOptions } from 'electron';
import { assertNever } from '../../shared/base/assert-never.ts';
import type { MenuModel, Submenu } from '../../shared/bridge/menu.ts';

type Entry = Submenu['items'][number];

/** The page's menu as Electron wants it; a click on a command's entry invokes the command in the page. */
export function menuTemplate(
  model: MenuModel,
  platform: NodeJS.Platform,
  invoke: (commandId: string) => void,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const menus = model.map(({ label, items }) => ({
    label,
    submenu: items.filter((item) => !(isMac && isInMacAppMenu(item))).map((item) => entryTemplate(item, invoke)),
  }));
  // macOS reads the first menu as the application's own; About and Quit live there.
  return isMac ? [{ role: 'appMenu' }, ...menus] : menus;
}

function isInMacAppMenu(item: Entry): boolean {
  return item.kind === 'role' && (item.role === 'quit' || item.role === 'about');
}

function entryTemplate(item: Entry, invoke: (commandId: string) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'command':
      return {
        id: item.commandId,
        label: item.label,
        enabled: item.enabled,
        click: () => invoke(item.commandId),
        // Shown, not registered: the page hears its own shortcuts, and a command must not run twice.
        ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
      };
    case 'role':
      // Everywhere the key our shortcut sheet names; on a Mac its own would be another.
      return item.role === 'pasteAndMatchStyle'
        ? { role: item.role, label: item.label, accelerator: 'CmdOrCtrl+Shift+V' }
        : { role: item.role, label: item.label };
    case 'separator':
      return { type: 'separator' };
    default:
      return assertNever(item);
  }
}
