import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../files/system-failure.ts';
import { TEMPORARY, writerOf } from '../files/write-durably.ts';

/** Removes from one folder what a process that no longer runs was writing into it; looks at nothing else. */
export async function sweepLeftovers(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const writer = name.startsWith(TEMPORARY) ? writerOf(name) : null;
    if (writer !== null && !isRunning(writer)) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

/** Signal 0 asks without sending (kill(2)); EPERM means that it runs as somebody else. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ESRCH') return false;
    if (isSystemError(error) && error.code === 'EPERM') return true;
    throw error;
  }
}
