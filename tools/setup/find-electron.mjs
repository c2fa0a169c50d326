import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './project.mjs';

const folder = path.join(root, 'node_modules/electron');
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

/** The Electron binary, or null. Never imports the package `electron`: that alone would start its download. */
export function findElectron() {
  const pathFile = path.join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const fallback = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const binary = override ? path.join(override, name ?? fallback) : name && path.join(folder, 'dist', name);
  return binary && existsSync(binary) ? binary : null;
}

/** Downloads Electron when its server answers. Returns null, or in a few words why there is no Electron. */
export async function downloadElectron(node) {
  const problem = await whyUnreachable();
  if (problem !== null) return `Electron is not installed and cannot be downloaded (${problem})`;
  say('downloading Electron once (about 110 MB) …');
  const { status } = spawnSync(node, [path.join(folder, 'install.js')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_LIMIT_MS,
  });
  return status === 0 && findElectron() !== null ? null : 'the download of Electron failed';
}

/** Asks for the head of exactly the file the download would fetch; an offline laptop waits 4 s at most. */
async function whyUnreachable() {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const base =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  const address = `${base}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(4000) });
    return answer.ok ? null : `the server answered ${answer.status}`;
  } catch (error) {
    return error.name === 'TimeoutError' ? 'no answer within 4 s' : (error.cause?.code ?? error.message);
  }
}
