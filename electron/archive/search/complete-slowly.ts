import { setTimeout as wait } from 'node:timers/promises';
import type { Archive } from '../archive.ts';

/** So many stories to a transaction: a save of the window waits for one at most. */
const AT_ONCE = 20;
/** Between two of them the window may write. */
const PAUSE_MS = 2;

export interface SlowWork {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Takes into search what is not in it, beside whoever writes to the archive; stopped, it goes on the next time. */
export async function completeSlowly({ searchIndex, tagFollower }: Archive, work: SlowWork): Promise<void> {
  const following = tagFollower.waiting();
  const total = searchIndex.waiting() + following;
  for (let waiting = searchIndex.waiting(); waiting > 0 && !work.signal.aborted; await wait(PAUSE_MS)) {
    ({ waiting } = searchIndex.completeSome(AT_ONCE));
    work.progress(Math.max(total - following - waiting, 0), total);
  }
  for (let waiting = following; waiting > 0 && !work.signal.aborted; await wait(PAUSE_MS)) {
    waiting = tagFollower.follow(AT_ONCE);
    work.progress(Math.max(total - waiting, 0), total);
  }
}
