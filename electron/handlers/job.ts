import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

export function jobHandlers({ jobs }: AppContext) {
  return { cancel: implementer.job.cancel.handler(({ input }) => jobs.cancel(input.jobId)) };
}
