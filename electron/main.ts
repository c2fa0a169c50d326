import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { defaultArchiveFolder } from './app/default-archive-folder.ts';
import type { App } from './app/open-app.ts';
import { refuseNativeSharp } from './app/refuse-native-sharp.ts';
import type { Shell } from './app/shell.ts';
import { acceptPagePorts } from './bridge/accept-page-port.ts';
import { openPageFiles } from './bridge/page-files.ts';
import { reportBug } from './bridge/report-bug.ts';
import { readArchiveChoice } from './windows/archive-choice.ts';
import { makeDesktopShell } from './windows/desktop-shell.ts';
import { guardContents } from './windows/guard-contents.ts';
import { guardSession } from './windows/guard-session.ts';
import { followHandedFiles } from './windows/handed-files.ts';
import { openExternal } from './windows/open-external.ts';
import { openWindow } from './windows/open-window.ts';
import { makePageHandler, pageScheme } from './windows/page-protocol.ts';
import { recoverWindow } from './windows/recover-window.ts';
import { startFailure } from './windows/start-failure.ts';

const outFolder = path.join(import.meta.dirname, '..');
const resourceFolder = path.join(outFolder, '../resources');

// Before Electron is ready: what cannot be changed afterwards.
refuseNativeSharp();
app.enableSandbox();
protocol.registerSchemesAsPrivileged([pageScheme]);
Menu.setApplicationMenu(null); // Electron's own menu would flash before the page sends ours
app.on('web-contents-created', (_event, contents) => {
  guardContents(contents, (address) => void openExternal(shell, address));
});
const handedFiles = followHandedFiles(app);
app.on('child-process-gone', (_event, { type, reason }) => reportBug(new Error(`${type} is gone: ${reason}`)));

// Not awaited: Electron becomes ready only after this module has been evaluated.
if (app.requestSingleInstanceLock()) app.whenReady().then(open).catch(giveUp);
else app.quit();

async function open(): Promise<void> {
  guardSession(session.defaultSession);
  let window: BrowserWindow | null = null;
  const galley = await openGalley(makeDesktopShell(() => window, handedFiles));
  protocol.handle('app', makePageHandler(await openPageFiles(path.join(outFolder, 'page')), galley));
  acceptPagePorts(ipcMain, galley.router);
  closeBeforeQuit(galley);

  const show = () => {
    window ??= openGuardedWindow(() => {
      window = null;
    });
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  app.on('second-instance', show);
  app.on('activate', show);
  handedFiles.onArrived(show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  show();
}

/** Imported only now, when sharp's native build is refused. */
async function openGalley(desktopShell: Shell): Promise<App> {
  const { openOrCreateApp } = await import('./app/open-or-create-app.ts');
  const named = app.commandLine.getSwitchValue('archive') || readArchiveChoice(app.getPath('userData'));
  const archiveFolder = named || defaultArchiveFolder();
  return openOrCreateApp({ archiveFolder, resourceFolder, version: app.getVersion(), shell: desktopShell, reportBug });
}

function openGuardedWindow(onClosed: () => void): BrowserWindow {
  const userData = app.getPath('userData');
  mkdirSync(userData, { recursive: true });
  const window = openWindow({
    preload: path.join(outFolder, 'preload/preload.cjs'),
    stateFile: path.join(userData, 'window.json'),
    hasDevTools: !app.isPackaged,
  });
  recoverWindow(window, () => giveUp(new Error('The page keeps crashing.')));
  window.on('closed', onClosed);
  return window;
}

/** Nothing depends on this: what is saved is on disk already. It ends long work and frees the archive's lock. */
function closeBeforeQuit(galley: App): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  // Comes again when the person quits again meanwhile.
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    galley
      .close()
      .catch(reportBug)
      .finally(() => {
        state = 'closed';
        app.quit();
      });
  });
}

/** Tells why Galley cannot run, in the language of the computer, and ends. */
function giveUp(error: unknown): void {
  const { title, words, isBug } = startFailure(error, app.getLocale());
  if (isBug) reportBug(error);
  dialog.showErrorBox(title, words);
  app.exit(3);
}
