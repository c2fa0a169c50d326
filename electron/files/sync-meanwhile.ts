import { open } from 'node:fs/promises';

const STEPS_AT_ONCE = 20;

/**
 * Puts a growing file on the disk bit by bit, off this thread. SQLite syncs a finished copy in one go, which takes seconds
 * when nothing of a large one is on the disk yet. `isBusy` is asked before each step of writing.
 */
export function syncMeanwhile(file: string) {
  let steps = 0;
  let pending: Promise<void> | null = null;
  let problem: unknown = null;
  return {
    isBusy(): boolean {
      if (problem !== null) throw problem;
      steps += 1;
      if (pending === null && steps % STEPS_AT_ONCE === 0)
        pending = syncFile(file)
          .catch((error: unknown) => {
            problem = error;
          })
          .finally(() => {
            pending = null;
          });
      return pending !== null;
    },
    async end(): Promise<void> {
      await pending;
      if (problem !== null) throw problem;
    },
  };
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
