import { EventEmitter } from 'node:events';
import { app } from './app-stand-in.ts';
import { connection } from './main-connection.ts';
import type { PortData } from './messages.ts';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface WindowOptions extends Partial<Bounds> {
  readonly webPreferences: { readonly preload: string; readonly sandbox: boolean; readonly contextIsolation: boolean };
}

const windows = new Map<number, BrowserWindow>();

export function findWindow(id: number): BrowserWindow | undefined {
  return windows.get(id);
}

/** One page of the test's Chromium, as the main process sees it. Places and sizes are only remembered. */
export class BrowserWindow extends EventEmitter {
  static #made = 0;
  static getAllWindows = () => [...windows.values()];

  readonly id: number;
  readonly webContents: WebContents;
  readonly #opened: Promise<unknown>;
  #bounds: Bounds;
  #isMaximized = false;
  #isMinimized = false;

  constructor({ x = 0, y = 0, width = 800, height = 600, webPreferences }: WindowOptions) {
    super();
    const { preload, sandbox, contextIsolation } = webPreferences;
    if (!sandbox || !contextIsolation) throw new Error('The rig runs sandboxed, isolated pages only.');
    BrowserWindow.#made += 1;
    this.id = BrowserWindow.#made;
    this.#bounds = { x, y, width, height };
    this.#opened = connection.ask({ kind: 'open-window', window: this.id, preload, size: { width, height } });
    this.webContents = new WebContents(this.id);
    windows.set(this.id, this);
    app.addWindow(this.id, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(address: string): Promise<void> {
    await this.#opened;
    this.webContents.mainFrame.origin = address.replace(/^(\w+:\/\/[^/]+).*/, '$1');
    await connection.ask({ kind: 'load', window: this.id, address });
    this.emit('ready-to-show');
  }

  close(): void {
    this.emit('close', { preventDefault() {} });
    this.destroy();
  }

  destroy(): void {
    if (!windows.delete(this.id)) return;
    connection.send({ kind: 'close-window', window: this.id });
    this.emit('closed');
    app.removeWindow(this.id);
  }

  getBounds = () => this.#bounds;
  getNormalBounds = () => this.#bounds;
  isMaximized = () => this.#isMaximized;
  isMinimized = () => this.#isMinimized;
  setBounds(bounds: Bounds): void {
    this.#bounds = bounds;
  }
  maximize(): void {
    this.#isMaximized = true;
  }
  minimize(): void {
    this.#isMinimized = true;
  }
  restore(): void {
    this.#isMinimized = false;
  }
  show(): void {
    this.emit('show');
  }
  focus(): void {
    this.emit('focus');
  }
}

class WebContents extends EventEmitter {
  readonly mainFrame = { origin: 'null', parent: null, detached: false };
  readonly #ports = new Map<string, PagePort>();
  readonly #window: number;
  #openHandler: (details: { readonly url: string }) => { readonly action: string } = () => ({ action: 'allow' });

  constructor(window: number) {
    super();
    this.#window = window;
  }

  setWindowOpenHandler(handler: (details: { readonly url: string }) => { readonly action: string }): void {
    this.#openHandler = handler;
  }

  async reload(): Promise<void> {
    await connection.ask({ kind: 'load', window: this.#window, address: null });
  }

  askToOpen(url: string): { readonly action: string } {
    return this.#openHandler({ url });
  }

  /** Whether nobody prevents the page from going to the address. */
  askToNavigate(url: string): boolean {
    let isAllowed = true;
    const preventDefault = () => {
      isAllowed = false;
    };
    this.emit('will-frame-navigate', { url, isMainFrame: true, preventDefault });
    this.emit('will-navigate', { url, isMainFrame: true, preventDefault });
    return isAllowed;
  }

  openPort(id: string): PagePort {
    const port = new PagePort((data) =>
      connection.send({ kind: 'port-message', window: this.#window, port: id, data }),
    );
    this.#ports.set(id, port);
    return port;
  }

  deliver(id: string, data: PortData): void {
    this.#ports.get(id)?.deliver(data);
  }

  closePorts(): void {
    for (const port of this.#ports.values()) port.emit('close');
    this.#ports.clear();
  }
}

/** Electron's `MessagePortMain`: holds what arrives until somebody starts it. */
class PagePort extends EventEmitter {
  readonly #post: (data: PortData) => void;
  #waiting: PortData[] | null = [];

  constructor(post: (data: PortData) => void) {
    super();
    this.#post = post;
  }

  postMessage(data: unknown): void {
    if (typeof data !== 'string' && !(data instanceof Uint8Array)) throw new Error('The rig carries text and bytes.');
    this.#post(data);
  }

  start(): void {
    for (const data of this.#waiting ?? []) this.emit('message', { data, ports: [] });
    this.#waiting = null;
  }

  close(): void {
    this.emit('close');
  }

  deliver(data: PortData): void {
    if (this.#waiting === null) this.emit('message', { data, ports: [] });
    else this.#waiting.push(data);
  }
}
