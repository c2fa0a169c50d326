// `npm start`: the desktop window where there can be one, else the same Galley in the browser. It never just fails.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { downloadElectron, findElectron } from './setup/find-electron.mjs';
import { callerFolder, root, say } from './setup/project.mjs';
import { passOn, runGalley } from './setup/run-galley.mjs';
import { setUp } from './setup.mjs';

const SOON_MS = 5000;

export async function start(args) {
  const node = setUp();
  const options = parse(args);
  // Help and bad usage are the command line's to answer, in the person's language and as JSON where asked.
  if (options === null || options.help) return runGalley(node, ['start', ...args]);
  const why = options.browser ? 'as asked' : await tryDesktop(node, options);
  if (why === null) return;
  say(`opening in the browser: ${why}.`);
  await runGalley(node, [
    'serve',
    ...(hasDisplay() ? ['--open'] : []),
    ...(options.port === undefined ? [] : ['--port', options.port]),
    ...(options.archive === undefined ? [] : ['--archive', options.archive]),
    ...(options.json ? ['--json'] : []),
    ...(options.lang === undefined ? [] : ['--lang', options.lang]),
  ]);
}

/** Null for what `galley start` does not take. */
function parse(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        browser: { type: 'boolean' },
        archive: { type: 'string' },
        port: { type: 'string' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const archive = values.archive === undefined ? undefined : path.resolve(callerFolder(), values.archive);
    return { ...values, archive };
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    return null;
  }
}

/** Opens the window and returns null, or says why there is none. */
async function tryDesktop(node, { archive }) {
  if (!hasDisplay()) return 'this machine has no display';
  if (findElectron() === null) {
    const problem = await downloadElectron(node);
    if (problem !== null) return problem;
  }
  return openWindow(findElectron(), archive === undefined ? [] : [`--archive=${archive}`]);
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** An Electron that ends badly within seconds (a missing library, no sandbox as root) counts as none. */
function openWindow(binary, args) {
  return new Promise((resolve) => {
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
    const child = spawn(binary, [root, ...args], { env, stdio: ['ignore', 'inherit', 'pipe'] });
    let words = '';
    child.stderr.on('data', (chunk) => {
      words = (words + chunk).slice(-4000);
      process.stderr.write(chunk);
    });
    const stayed = setTimeout(() => {
      passOn(child);
      resolve(null);
    }, SOON_MS);
    child.on('error', (error) => end(error.message));
    child.on('exit', (code) => {
      if (code === 0) end(null);
      else end(words.trim().split('\n').at(-1) || `it ended with code ${code}`);
    });
    function end(problem) {
      clearTimeout(stayed);
      resolve(problem === null ? null : `Electron could not start (${problem})`);
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await start(process.argv.slice(2));
