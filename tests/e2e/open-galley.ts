import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { _electron, type Browser, test as base, expect, type Page } from '@playwright/test';
import { type Electron, launchRig } from '../rig/launch-rig.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'out/main/cli.js');
const run = promisify(execFile);

export interface GalleyOptions {
  /** Through which door a test comes in: set by the Playwright project. */
  readonly door: 'browser' | 'rig' | 'electron';
  /** What the archive holds when the test begins. */
  readonly archive: 'sample' | 'empty';
}

/** The shell's main process; null in the browser door. */
export interface Desktop {
  evaluate<Result, Argument>(
    work: (electron: Electron, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  startAgain(): Promise<number | null>;
  quit(): Promise<number | null>;
}

export interface Galley {
  readonly page: Page;
  readonly desktop: Desktop | null;
  close(): Promise<void>;
}

interface TestFixtures {
  /** A folder of this test's own: `archive` and `user-data` in it. */
  readonly folder: string;
  readonly galley: Galley;
  /** Opens Galley on the test's folder; for tests that open it more than once. */
  readonly open: () => Promise<Galley>;
}

interface WorkerFixtures {
  /** An archive filled with the sample once, to be copied. */
  readonly sample: string;
}

export const test = base.extend<GalleyOptions & TestFixtures, WorkerFixtures>({
  door: ['browser', { option: true }],
  archive: ['sample', { option: true }],

  sample: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'galley-sample-'));
      await run(process.execPath, [cli, 'sample', '--archive', path.join(folder, 'archive')]);
      await use(path.join(folder, 'archive'));
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  folder: async ({ archive, sample }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'galley-e2e-'));
    if (archive === 'sample') await cp(sample, path.join(folder, 'archive'), { recursive: true });
    else await run(process.execPath, [cli, 'init', '--archive', path.join(folder, 'archive')]);
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  open: async ({ door, folder, browser, page }, use) => {
    const opened: Galley[] = [];
    await use(async () => {
      const galley = await openDoor({ door, folder, browser, page });
      opened.push(galley);
      return galley;
    });
    for (const galley of opened) await galley.close();
  },

  galley: async ({ open }, use) => {
    const galley = await open();
    const problems = watchPage(galley.page);
    await use(galley);
    expect(problems, 'the page broke its own policy or threw').toEqual([]);
  },
});

interface Place {
  readonly door: GalleyOptions['door'];
  readonly folder: string;
  readonly browser: Browser;
  readonly page: Page;
}

function openDoor({ door, folder, browser, page }: Place): Promise<Galley> {
  switch (door) {
    case 'browser':
      return openBrowserDoor(folder, page);
    case 'rig':
      return openRig(folder, browser);
    case 'electron':
      return openElectron(folder);
  }
}

async function openBrowserDoor(folder: string, page: Page): Promise<Galley> {
  const args = [cli, 'serve', '--port', '0', '--archive', path.join(folder, 'archive')];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const address = await Promise.race([
    once(server.stdout, 'data').then(([words]) => /http:\S+/.exec(String(words))?.[0] ?? ''),
    ended.then(([code]) => Promise.reject(new Error(`galley serve ended with ${code}`))),
  ]);
  await page.goto(address);
  return {
    page,
    desktop: null,
    async close() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function openRig(folder: string, browser: Browser): Promise<Galley> {
  const rig = await launchRig(browser, {
    main: path.join(root, 'out/main/main.js'),
    userData: path.join(folder, 'user-data'),
    args: [`--archive=${path.join(folder, 'archive')}`],
  });
  return { page: await rig.firstWindow(), desktop: rig, close: async () => void (await rig.quit()) };
}

async function openElectron(folder: string): Promise<Galley> {
  const args = [root, `--user-data-dir=${path.join(folder, 'user-data')}`, `--archive=${path.join(folder, 'archive')}`];
  const isRoot = process.platform === 'linux' && process.env['CI'] !== undefined;
  const executablePath = process.env['ELECTRON_BIN'] ?? '';
  const app = await _electron.launch({ executablePath, args: isRoot ? [...args, '--no-sandbox'] : args });
  const quit = async () => {
    const ended = once(app.process(), 'exit');
    await app.evaluate((electron) => electron.app.quit()).catch(() => {}); // it may be gone before it answers
    const [code] = await ended;
    return code as number | null; // what Node's exit event brings
  };
  const desktop: Desktop = {
    evaluate: (work, argument) => app.evaluate(work as never, argument) as Promise<never>, // Playwright's own types differ in form
    async startAgain() {
      const [code] = await once(spawn(executablePath, args, { stdio: 'ignore' }), 'exit');
      return code as number | null; // what Node's exit event brings
    },
    quit,
  };
  return { page: await app.firstWindow(), desktop, close: () => app.close() };
}

/** Collects what must never happen on a page of Galley: a thrown error, a breach of its policy. */
function watchPage(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) problems.push(message.text());
  });
  return problems;
}

export { expect };
