import { EventEmitter, once } from 'node:events';

/** Electron's `app`, with the life of its windows: it quits when they let it, and tells when the last one closed. */
class App extends EventEmitter {
  readonly #ready = once(this, 'ready');
  readonly #windows = new Map<number, { close(): void }>();
  readonly isPackaged = false;
  readonly commandLine = { getSwitchValue: readSwitch };

  whenReady = () => this.#ready;
  getVersion = () => '0.0.0-rig';
  getLocale = () => 'en';
  enableSandbox() {}
  requestSingleInstanceLock = () => process.env['RIG_SECOND'] === undefined;

  getPath(name: string): string {
    const folder = process.env['RIG_USER_DATA'];
    if (name !== 'userData' || folder === undefined) throw new Error(`The rig knows no path "${name}".`);
    return folder;
  }

  /** Closes the windows, then ends, unless somebody prevents it. */
  quit(): void {
    if (!this.#allow('before-quit')) return;
    for (const window of this.#windows.values()) window.close();
    if (this.#windows.size === 0 && this.#allow('will-quit')) this.exit(0);
  }

  /** The rig starts no second process by itself; a test says what starts, or starts it. */
  relaunch(): void {
    throw new Error('The test has not said what starts again.');
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    process.exit(code);
  }

  becomeReady(): void {
    this.emit('ready');
  }

  addWindow(id: number, window: { close(): void }): void {
    this.#windows.set(id, window);
  }

  removeWindow(id: number): void {
    if (this.#windows.delete(id) && this.#windows.size === 0) this.emit('window-all-closed');
  }

  #allow(event: 'before-quit' | 'will-quit'): boolean {
    let isAllowed = true;
    const preventDefault = () => {
      isAllowed = false;
    };
    this.emit(event, { preventDefault });
    return isAllowed;
  }
}

function readSwitch(name: string): string {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
}

export const app = new App();
