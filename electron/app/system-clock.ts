import { setTimeout as wait } from 'node:timers/promises';
import type { ScheduleClock } from './follow-schedule.ts';

/** The computer's own clock; waiting keeps no program alive. */
export const systemClock: ScheduleClock = {
  now: Date.now,
  wait: (ms, signal) =>
    wait(ms, undefined, { signal, ref: false }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    }),
};
