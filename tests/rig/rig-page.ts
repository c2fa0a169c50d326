import { readFileSync } from 'node:fs';
import type { CDPSession, Page, Route } from '@playwright/test';
import type { MainProcess } from './main-process.ts';
import { type FetchedFile, fromBrowser, type HostNews, type PortData, toBrowser } from './messages.ts';
import { mainWorld, preloadWorld } from './page-worlds.ts';

const WORLD = 'preload';

/** A page of Chromium that is a window of the shell: the preload runs beside it, in a world of its own. */
export class RigPage {
  readonly page: Page;
  readonly #window: number;
  readonly #main: MainProcess;
  readonly #cdp: CDPSession;
  /** Chromium's number of the preload's world in the document that is open, if one is. */
  #world: number | null = null;

  private constructor(page: Page, cdp: CDPSession, { window, main }: { window: number; main: MainProcess }) {
    this.page = page;
    this.#cdp = cdp;
    this.#window = window;
    this.#main = main;
  }

  static async open(page: Page, preload: string, owner: { window: number; main: MainProcess }): Promise<RigPage> {
    const rigPage = new RigPage(page, await page.context().newCDPSession(page), owner);
    await rigPage.#runPreload(preload);
    rigPage.#tellMain();
    await page.context().route('**/*', (route) => route.abort()); // a window that opens is closed, and sees nothing before
    await page.route('**/*', (route) => rigPage.#answer(route).catch((error) => rigPage.#leaveAlone(route, error)));
    return rigPage;
  }

  async load(address: string | null): Promise<void> {
    if (address === null) await this.page.reload();
    else await this.page.goto(toBrowser(address));
  }

  deliver(port: string, data: PortData): void {
    if (this.#world === null) return;
    const encoded = typeof data === 'string' ? { text: data } : { base64: Buffer.from(data).toString('base64') };
    const expression = `rigReceive(${JSON.stringify(port)}, ${JSON.stringify(encoded)})`;
    // Refused when the document went away meanwhile; then there is nobody to deliver to.
    this.#cdp.send('Runtime.evaluate', { contextId: this.#world, expression }).catch(() => {}); // see above
  }

  async #runPreload(preload: string): Promise<void> {
    const cdp = this.#cdp;
    await cdp.send('Page.enable');
    const mainFrame = (await cdp.send('Page.getFrameTree')).frameTree.frame.id;
    cdp.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
      if (name === WORLD && auxData?.['frameId'] === mainFrame) this.#world = id;
    });
    cdp.on('Runtime.executionContextsCleared', () => {
      this.#world = null;
      this.#main.send({ kind: 'ports-closed', window: this.#window });
    });
    cdp.on('Runtime.bindingCalled', ({ payload }) => this.#main.send(readNews(this.#window, payload)));
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'rigSend', executionContextName: WORLD });
    const addScript = (source: string, world: { worldName?: string }) =>
      cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `if (window === top) ${source}`, ...world });
    await addScript(`(${mainWorld})()`, {});
    await addScript(wrapPreload(preload), { worldName: WORLD });
  }

  #tellMain(): void {
    const { page } = this;
    const window = this.#window;
    page.on('close', () => this.#main.send({ kind: 'page-closed', window }));
    page.on('crash', () => this.#main.send({ kind: 'page-crashed', window }));
    this.#cdp.on('Page.windowOpen', async ({ url }) => {
      const answer = await this.#main.ask({ kind: 'open', window, address: fromBrowser(url) });
      // What a window open handler returns in Electron.
      if ((answer as { action: string }).action !== 'deny') throw new Error('The rig opens no second page.');
    });
    page.on('popup', (popup) => popup.close());
  }

  /** The app's own scheme is answered by the app; of any other address, it is asked whether the page may go there. */
  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const address = fromBrowser(request.url());
    if (!address.startsWith('app:')) {
      const isVisit = request.isNavigationRequest();
      const mayGo = isVisit && (await this.#main.ask({ kind: 'navigate', window: this.#window, address }));
      await (mayGo === true ? route.fulfill({ body: 'elsewhere' }) : route.abort('aborted'));
      return;
    }
    const [method, headers] = [request.method(), await request.allHeaders()];
    const found = (await this.#main.ask({ kind: 'fetch', address, method, headers })) as FetchedFile; // its answer
    await route.fulfill({ status: found.status, headers: { ...found.headers }, body: Buffer.from(found.body) });
  }

  /** A page may still be loading something when its app ends. */
  async #leaveAlone(route: Route, error: unknown): Promise<void> {
    if (!this.#main.hasEnded) throw error;
    await route.abort();
  }
}

/** What the preload's world sent through its binding; bytes come as base64. */
function readNews(window: number, payload: string): HostNews {
  const { data, ...news } = JSON.parse(payload);
  if (data === undefined) return { ...news, window };
  return { ...news, window, data: data.text ?? new Uint8Array(Buffer.from(data.base64, 'base64')) };
}

/** The preload bundle as Electron runs it: CommonJS, in a world of its own, able to require nothing but `electron`. */
function wrapPreload(file: string): string {
  return `(() => {
    const world = (${preloadWorld})(${JSON.stringify(process.platform)}, (message) => rigSend(message));
    globalThis.rigReceive = world.receive;
    const { process } = world, module = { exports: {} }, { exports } = module;
    const require = (name) => {
      if (name === 'electron') return world.electron;
      throw new Error('A sandboxed preload cannot require ' + name);
    };
    ${readFileSync(file, 'utf8')}
  })();`;
}
