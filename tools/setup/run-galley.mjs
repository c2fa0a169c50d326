import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runsGalley } from './find-node.mjs';
import { root } from './project.mjs';

/** Runs the built command line: in this process when its Node can, else in a child that gets its signals. */
export async function runGalley(node, args) {
  const cli = path.join(root, 'out/main/cli.js');
  if (!runsGalley(process.versions.node)) return passOn(spawn(node, [cli, ...args], { stdio: 'inherit' }));
  process.argv = [process.execPath, cli, ...args];
  await import(pathToFileURL(cli).href);
}

/** Gives a child this process's signals and takes over its way of ending. */
export function passOn(child) {
  const forward = (signal) => {
    // Ctrl+C in a terminal reaches the child by itself; a second one would end it at once.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, forward);
    if (signal === null) process.exitCode = code;
    else process.kill(process.pid, signal);
  });
}
