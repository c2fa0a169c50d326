import { BrowserWindow, nativeTheme, screen } from 'electron';
import { pageAddress } from './page-protocol.ts';
import { isReachable, readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  /** The bundled preload, one CommonJS file. */
  readonly preload: string;
  /** Where the window's place on the screen is remembered. */
  readonly stateFile: string;
  readonly hasDevTools: boolean;
}

/** The colour behind the page until it is drawn, so that a dark desk never flashes white. */
const PAPER = { light: '#ffffff', dark: '#16181d' };

/** Opens the window where it was closed the last time, and shows it when the page is drawn. */
export function openWindow({ preload, stateFile, hasDevTools }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = state !== null && isReachable(state.bounds, screens) ? state.bounds : { width: 1280, height: 800 };
  const window = new BrowserWindow({
    ...place,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Galley',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false, // Chromium fetches its dictionaries from a server
      devTools: hasDevTools,
    },
  });
  window.once('ready-to-show', () => {
    if (state?.isMaximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  void window.loadURL(pageAddress);
  return window;
}
