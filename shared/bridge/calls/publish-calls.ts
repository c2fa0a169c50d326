import * as z from 'zod';
import type { LastPublish } from '../../publish/last-publish.ts';
import { answer, call } from './call.ts';

/** A ready story with the time it comes out at by itself. */
export interface ScheduledLine {
  readonly id: string;
  readonly headline: string;
  readonly at: number;
  /** How many checks would keep it in if it were published now. */
  readonly stops: number;
}

/** Calls about the folder of the published site. */
export const publishCalls = {
  /**
   * Looks what would change, stages the site beside the folder for a look at `/site/`, or publishes it; off the main
   * thread. The job's result is what was, or would be, written.
   */
  start: call
    .input(z.object({ folder: z.string().min(1).max(4096), until: z.enum(['look', 'stage', 'publish']) }))
    .output(answer<{ readonly jobId: string }>()),
  /** Null before the first. */
  last: call.output(answer<LastPublish | null>()),
  /** The ready stories that have a time, the earliest first. */
  schedule: call.output(answer<readonly ScheduledLine[]>()),
};
