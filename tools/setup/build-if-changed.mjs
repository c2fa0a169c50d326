import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestSources } from './digest-sources.mjs';
import { findNode } from './find-node.mjs';
import { root, say, stop } from './project.mjs';

const stampFile = path.join(root, 'out/built-from');
const lockFolder = path.join(root, 'node_modules/.cache/galley-build.lock');

/** Builds when a source was changed, added or removed since the last build. Costs some milliseconds when none was. */
export function buildIfChanged() {
  if (isBuilt()) return;
  const release = takeLock();
  try {
    if (!isBuilt()) build();
  } finally {
    release();
  }
}

function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digestSources();
}

function build() {
  say('building …');
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status } = spawnSync(findNode(), [path.join(root, 'tools/build.mjs')], options);
  if (status === 0) return;
  rmSync(lockFolder, { recursive: true, force: true });
  stop('the build failed (see above).');
}

/** One build at a time in this folder. A lock whose process is gone is taken over. */
function takeLock() {
  mkdirSync(path.dirname(lockFolder), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lockFolder);
      writeFileSync(path.join(lockFolder, 'pid'), String(process.pid));
      return () => rmSync(lockFolder, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isHeld()) rmSync(lockFolder, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

function isHeld() {
  const owner = path.join(lockFolder, 'pid');
  if (!existsSync(owner)) {
    const made = statSync(lockFolder, { throwIfNoEntry: false });
    return made !== undefined && Date.now() - made.mtimeMs < 5000; // its owner is about to write its number
  }
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
