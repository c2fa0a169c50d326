import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, say, stop } from './project.mjs';

/** Runs `npm ci` when what npm recorded as installed is not what package-lock.json asks for. */
export function installDependencies() {
  if (isInstalled()) return;
  say('installing dependencies (about a minute the first time) …');
  // NODE_ENV=production or `omit` in somebody's npm settings must not drop what builds and tests Galley.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
  const { status, error } = runNpm(args);
  if (error !== undefined || status !== 0) {
    stop('npm could not install the dependencies (see above). Check the network and run the same command again.');
  }
}

/**
 * Compares versions instead of keeping a stamp, so that an `npm ci` run by hand counts too. npm writes the hidden
 * lockfile last: an interrupted install has none.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || optional === true || (place in present && present[place].version === version),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function runNpm(args) {
  // stdin is closed: no question can hang the install. npm's words go to stderr, away from a command's answer.
  const options = { cwd: root, env: cleanEnvironment(), stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  // npm replaces node_modules, so it must not run on the Node in there: npm_node_execpath is the one npm itself runs on.
  const node = process.env.npm_node_execpath ?? process.execPath;
  if (npm?.endsWith('npm-cli.js')) return spawnSync(node, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Without what an outer `npm run` says about itself; settings (npm_config_…) stay. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|command)/.test(name)),
  );
}
