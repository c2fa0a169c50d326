import type { Browser, Page } from '@playwright/test';
import { MainProcess, type MainProcessOptions } from './main-process.ts';
import type { Load, OpenWindow } from './messages.ts';
import { RigPage } from './rig-page.ts';

export type Electron = typeof Electron.CrossProcessExports;

/** What a spec holds of the running shell; named as in Playwright's `ElectronApplication`. */
export interface Rig {
  firstWindow(): Promise<Page>;
  /** Runs a function in the main process, on the stand-in. It is sent as text, so it sees only its argument. */
  evaluate<Result, Argument>(
    work: (electron: Electron, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Starts Galley once more, as a second double click would; resolves with that process's exit code. */
  startAgain(): Promise<number | null>;
  /** Quits as from the menu; resolves with the exit code. */
  quit(): Promise<number | null>;
}

/** Runs the real, bundled main and preload in a Node process, with a real Chromium for its windows. */
export async function launchRig(browser: Browser, options: Omit<MainProcessOptions, 'isSecond'>): Promise<Rig> {
  const context = await browser.newContext({ viewport: null });
  const main = new MainProcess({ ...options, isSecond: false });
  const pages = new Map<number, RigPage>();
  const firstWindow = new Promise<Page>((resolve, reject) => {
    main.listen((message) => {
      switch (message.kind) {
        case 'open-window':
          return void answer(message.call, () => openWindow(message));
        case 'load':
          return void answer(message.call, async () => resolve(await load(message)));
        case 'port-message':
          return pages.get(message.window)?.deliver(message.port, message.data);
        case 'close-window':
          return void pages.get(message.window)?.page.close();
      }
    });
    void main.ended.then((code) => reject(new Error(`No window: the main process ended with ${code}.\n${main.log}`)));
  });
  firstWindow.catch(() => {}); // told to whoever asks for the window

  async function answer(call: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      main.send({ kind: 'answer', call });
    } catch (error) {
      main.send({ kind: 'answer', call, error: String(error) });
    }
  }

  async function openWindow({ window, preload, size }: OpenWindow): Promise<void> {
    const page = await context.newPage();
    await page.setViewportSize(size);
    pages.set(window, await RigPage.open(page, preload, { window, main }));
  }

  async function load({ window, address }: Load): Promise<Page> {
    const rigPage = pages.get(window);
    if (rigPage === undefined) throw new Error(`There is no window ${window}.`);
    await rigPage.load(address);
    return rigPage.page;
  }

  return {
    firstWindow: () => firstWindow,
    evaluate: (work, argument) => main.ask({ kind: 'evaluate', source: String(work), argument }) as Promise<never>, // its result
    startAgain() {
      const second = new MainProcess({ ...options, isSecond: true });
      main.send({ kind: 'second-instance' });
      return second.ended;
    },
    async quit() {
      main.send({ kind: 'quit' });
      const code = await main.ended;
      await context.close();
      return code;
    },
  };
}
