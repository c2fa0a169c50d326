import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, stop } from './project.mjs';

/** better-sqlite3 13 needs Node-API 10; an older Node dies on it with SIGSEGV and no message. */
const OLDEST = [22, 14];

/** The Node that runs Galley: the one npm installed for the project, else the one running now if it is new enough. */
export function findNode() {
  const own = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (runsGalley(process.versions.node)) return process.execPath;
  return stop(
    `Galley needs Node ${OLDEST.join('.')} or newer (this is ${process.version}), and npm could not install one here. Install Node 24 and try again.`,
  );
}

export function runsGalley(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
