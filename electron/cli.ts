import { readFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';

// The command-line door: `out/main/cli.js COMMAND …`, run through `npx galley`.

/** better-sqlite3 is built for Node-API 10; an older Node crashes on loading it, without a word. */
const OLDEST_NODE = 22;

const outFolder = path.join(import.meta.dirname, '..');
const rootFolder = path.join(outFolder, '..');

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(`galley: Galley needs Node ${OLDEST_NODE} or newer; start it with: npx galley\n`);
  process.exitCode = 3;
} else {
  // Beside the program, where only who may change it may write; where nobody may, it is compiled each time.
  module.enableCompileCache(path.join(outFolder, 'compiled'));
  // A parser compiled for one reading of the settings takes longer to make than the reading; told before any is made.
  const { config } = await import('zod');
  config({ jitless: true });
  const { runCommandLine } = await import('./command-line/run-command-line.ts');
  process.exitCode = await runCommandLine({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: quietWhenCut(process.stdout),
    stderr: quietWhenCut(process.stderr),
    resourceFolder: path.join(rootFolder, 'resources'),
    pageFolder: path.join(outFolder, 'page'),
    version: readVersion(),
    signal: abortOnSignals(),
  });
}

function readVersion(): string {
  const file: unknown = JSON.parse(readFileSync(path.join(rootFolder, 'package.json'), 'utf8'));
  const version = typeof file === 'object' && file !== null && 'version' in file ? file.version : null;
  return String(version);
}

/** The first Ctrl+C asks the command to end well; a second one ends it. */
function abortOnSignals(): AbortSignal {
  const abort = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => abort.abort());
  return abort.signal;
}

/** `galley list | head` closes the pipe early; that is no error of ours. */
function quietWhenCut<Stream extends NodeJS.WriteStream>(stream: Stream): Stream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return stream;
}
