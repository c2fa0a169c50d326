import { app, type BrowserWindow, dialog, Menu, shell } from 'electron';
import type { Shell } from '../app/shell.ts';
import { menuTemplate } from '../menu/menu-template.ts';
import { rememberArchiveChoice, withoutArchive } from './archive-choice.ts';
import type { HandedFiles } from './handed-files.ts';
import { openExternal } from './open-external.ts';

/** Native dialogs, the native menu and the operating system's programs, for the handlers. */
export function makeDesktopShell(window: () => BrowserWindow | null, handed: HandedFiles): Shell {
  const listeners = new Set<(commandId: string) => void>();
  const invoke = (commandId: string) => {
    for (const listener of listeners) listener(commandId);
  };
  /** A dialog belongs to the window, so that it stays in front of it; without one it stands alone. */
  const choose = async (options: Electron.OpenDialogOptions): Promise<readonly string[]> => {
    const parent = window();
    const chosen = parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options);
    const { canceled, filePaths } = await chosen;
    return canceled ? [] : filePaths;
  };
  return {
    kind: 'desktop',
    async chooseFolder(title) {
      const [folder] = await choose({ title, properties: ['openDirectory', 'createDirectory'] });
      return folder ?? null;
    },
    chooseFiles: ({ title, extensions }) =>
      choose({
        title,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: title, extensions: [...extensions] }],
      }),
    async chooseNewFile({ title, file, extension }) {
      const options = { title, defaultPath: file, filters: [{ name: title, extensions: [extension] }] };
      const parent = window();
      const chosen = parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options);
      const { canceled, filePath } = await chosen;
      return canceled || filePath === '' ? null : filePath;
    },
    showFile: (file) => shell.showItemInFolder(file),
    startAgainWith(archiveFolder) {
      rememberArchiveChoice(app.getPath('userData'), archiveFolder);
      app.relaunch({ args: withoutArchive(process.argv.slice(1)) });
      app.quit();
    },
    async openExternal(address) {
      await openExternal(shell, address);
    },
    showMenu(model) {
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(model, process.platform, invoke)));
    },
    onCommand(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeHandedFiles: handed.takeAll,
    onFilesHanded: handed.onArrived,
  };
}
