import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStandInElectron } from './stand-in-electron.ts';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const PACKING_MS = 240_000;

let folder: string;
let app: string;

/** Packs as `npm run package` does, with the stand-in for the Electron it would download, and opens the packed archive. */
beforeAll(async () => {
  if (!existsSync(path.join(root, 'out/main/cli.js'))) throw new Error('Build first: npm run build');
  folder = await mkdtemp(path.join(tmpdir(), 'galley-packed-'));
  app = path.join(folder, 'app');
  const electron: { version: string } = JSON.parse(
    await readFile(path.join(root, 'node_modules/electron/package.json'), 'utf8'),
  );
  await makeStandInElectron(path.join(folder, 'electron'), electron.version);
  const builder = ['--linux', 'dir', `-c.electronDist=${path.join(folder, 'electron')}`];
  await runTool('electron-builder/cli.js', [...builder, `-c.directories.output=${path.join(folder, 'release')}`]);
  await runTool('@electron/asar/bin/asar.js', ['extract', packed('resources/app.asar'), app]);
  await cp(packed('resources/app.asar.unpacked'), app, { recursive: true }); // as Electron overlays it, programs executable
}, PACKING_MS);

afterAll(() => rm(folder, { recursive: true, force: true }));

function packed(name: string): string {
  return path.join(folder, 'release/linux-unpacked', name);
}

function runTool(program: string, args: readonly string[]) {
  return run(process.execPath, [path.join(root, 'node_modules', program), ...args], { cwd: root });
}

/** The packed command line, with nothing of the checkout around it. */
async function galley(...args: string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, [path.join(app, 'out/main/cli.js'), ...args, '--json'], {
    cwd: folder,
  });
  return JSON.parse(stdout);
}

// electron-builder packs each system on itself; on macOS and Windows the release workflow packs with the real Electron.
describe.skipIf(process.platform !== 'linux')('the packed app', () => {
  it('runs its own backend: everything the built code imports is packed', async () => {
    const archive = path.join(folder, 'archive');
    expect(await galley('--help')).toMatchObject({ help: expect.stringContaining('galley') });
    await galley('init', '--archive', archive);
    expect(await galley('list', '--archive', archive)).toMatchObject({ total: 0, stories: [] });
  });

  it('fills an archive with the sample: photos are read and written by what is packed', async () => {
    const archive = path.join(folder, 'sample');
    await galley('sample', '--archive', archive);
    expect(await galley('list', '--archive', archive)).toMatchObject({ total: expect.any(Number) });
    expect((await readdir(path.join(archive, 'media'))).length).toBeGreaterThan(0);
  });

  it(
    'writes a page, a Word document and a bundle, and reads the last two: no library of theirs is left out',
    async () => {
      const [from, to] = [path.join(folder, 'sample'), path.join(folder, 'to')]; // filled by the test above
      await galley('init', '--archive', to);
      const listed = await galley('list', '--status', 'ready', '--archive', from);
      const [{ id }] = (listed as { stories: [{ id: string }] }).stories; // the command's own JSON
      for (const format of ['html', 'docx', 'bundle']) {
        const out = path.join(folder, format);
        const written = await galley('export', id, '--format', format, '--out', out, '--archive', from);
        if (format === 'html') continue;
        const [file = ''] = (written as { written: string[] }).written; // the same
        expect(await galley('import', path.resolve(out, file), '--archive', to)).toMatchObject({ imported: [{}] });
      }
    },
    PACKING_MS,
  );

  it('carries one native database and no native sharp, which crashes Electron on Linux', async () => {
    const modules = path.join(app, 'node_modules');
    expect(await readdir(path.join(modules, 'better-sqlite3/prebuilds'))).toEqual([`linux-${process.arch}.node`]);
    const images = await readdir(path.join(modules, '@img'));
    expect(images.filter((name) => name.startsWith('sharp'))).toEqual(['sharp-wasm32']);
  });

  it('keeps programs outside of the archive, where the operating system can run them', async () => {
    const unpacked = await readdir(packed('resources/app.asar.unpacked/node_modules'));
    expect(unpacked).toEqual(expect.arrayContaining(['better-sqlite3', 'exiftool-vendored.pl']));
  });

  it('carries the page, the theme and the sample, and no source', async () => {
    const top = await readdir(app);
    expect(top.sort()).toEqual(['node_modules', 'out', 'package.json', 'resources']);
    expect(existsSync(path.join(app, 'out/page/index.html'))).toBe(true);
  });

  it('has the fuses that close the doors of Node in the binary', async () => {
    const { stdout } = await runTool('@electron/fuses/dist/bin.js', ['read', '--app', packed('galley')]);
    const state = Object.fromEntries(
      [...stdout.matchAll(/(\w+) is (Enabled|Disabled)/g)].map(([, name, on]) => [name, on]),
    );
    expect(state).toMatchObject({
      RunAsNode: 'Disabled',
      EnableCookieEncryption: 'Enabled',
      EnableNodeOptionsEnvironmentVariable: 'Disabled',
      EnableNodeCliInspectArguments: 'Disabled',
      EnableEmbeddedAsarIntegrityValidation: 'Enabled',
      OnlyLoadAppFromAsar: 'Enabled',
      LoadBrowserProcessSpecificV8Snapshot: 'Disabled',
      GrantFileProtocolExtraPrivileges: 'Disabled',
    });
  });
});
