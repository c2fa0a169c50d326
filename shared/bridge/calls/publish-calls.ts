import * as z from 'zod';
import { answer, call } from './call.ts';

/** Calls about the folder of the published site. */
export const publishCalls = {
  /**
   * Looks what would change, stages the site beside the folder for a look at `/site/`, or publishes it; off the main
   * thread. The job's result is what was, or would be, written.
   */
  start: call
    .input(z.object({ folder: z.string().min(1).max(4096), until: z.enum(['look', 'stage', 'publish']) }))
    .output(answer<{ readonly jobId: string }>()),
};
