// The stand-in for the package `electron` in the main process: as much of it as Galley's shell uses. What is not here
// throws, so that a new use of Electron is seen. It models Electron's documented behaviour and proves nothing about it.
import { EventEmitter } from 'node:events';
import { app } from './app-stand-in.ts';
import { connection } from './main-connection.ts';
import { Menu } from './menu-stand-in.ts';
import { BrowserWindow, findWindow } from './window-stand-in.ts';

type PageHandler = (request: Request) => Promise<Response>;

const handlers = new Map<string, PageHandler>();

const all = {
  app: only('app', app),
  BrowserWindow,
  Menu,
  dialog: only('dialog', {
    showOpenDialog: () => Promise.reject(new Error('The test has not answered this dialog.')),
    showSaveDialog: () => Promise.reject(new Error('The test has not answered this dialog.')),
    showErrorBox: (title: string, words: string) => process.stderr.write(`${title}: ${words}\n`),
  }),
  ipcMain: new EventEmitter(),
  nativeTheme: only('nativeTheme', { shouldUseDarkColors: false }),
  protocol: only('protocol', {
    registerSchemesAsPrivileged() {},
    handle: (scheme: string, handler: PageHandler) => void handlers.set(`${scheme}:`, handler),
  }),
  screen: only('screen', { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }),
  session: {
    defaultSession: only('session', {
      setPermissionRequestHandler() {},
      setPermissionCheckHandler() {},
      setDevicePermissionHandler() {},
      webRequest: only('webRequest', { onBeforeRequest() {} }),
    }),
  },
  shell: only('shell', {
    showItemInFolder() {
      throw new Error('The test has not said what shows files.');
    },
    openExternal: () => Promise.reject(new Error('The test has not said what opens addresses.')),
  }),
};

export const { dialog, ipcMain, nativeTheme, protocol, screen, session, shell } = all;
export { app, BrowserWindow, Menu };

/** A part of Electron of which the rig knows only this much. */
function only<Known extends object>(name: string, known: Known): Known {
  return new Proxy(known, {
    get(target, key) {
      if (!(key in target)) throw new Error(`The rig knows no electron.${name}.${String(key)}`);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

connection.on('port-opened', ({ window, port, channel }) => {
  const contents = findWindow(window)?.webContents;
  if (contents === undefined) return;
  ipcMain.emit(channel, { ports: [contents.openPort(port)], senderFrame: contents.mainFrame, sender: contents });
});
connection.on('port-message', ({ window, port, data }) => findWindow(window)?.webContents.deliver(port, data));
connection.on('ports-closed', ({ window }) => findWindow(window)?.webContents.closePorts());
connection.on('page-closed', ({ window }) => findWindow(window)?.close());
connection.on('page-crashed', ({ window }) =>
  findWindow(window)?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 }),
);
connection.on('second-instance', () => app.emit('second-instance', {}, [], ''));
connection.on('quit', () => app.quit());
connection.answer('open', ({ window, address }) => findWindow(window)?.webContents.askToOpen(address));
connection.answer('navigate', ({ window, address }) => findWindow(window)?.webContents.askToNavigate(address));
connection.answer('fetch', async ({ address, method, headers }) => {
  const handler = handlers.get(new URL(address).protocol);
  if (handler === undefined) throw new Error(`Nothing answers ${address}`);
  const { status, headers: given, body } = await readAnswer(handler(new Request(address, { method, headers })));
  return { status, headers: given, body };
});
connection.answer('evaluate', ({ source, argument }) => {
  const run = new Function(`return (${source})`)() as (electron: typeof all, argument: unknown) => unknown; // of a spec
  return run(all, argument);
});

async function readAnswer(answering: Promise<Response>) {
  const answer = await answering;
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}
