import { implement, ORPCError } from '@orpc/server';
import { calls } from '../../shared/bridge/calls.ts';
import { FailureError } from '../../shared/bridge/failure.ts';

/**
 * The call list waiting for its handlers. Input is parsed by each call's schema before a handler sees it; a coded
 * failure becomes the call's typed FAILURE error; a bug is logged by the door and reaches the page without its details.
 */
export const implementer = implement(calls).use(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    if (error instanceof FailureError) throw new ORPCError('FAILURE', { status: 422, data: error.failure });
    throw error;
  }
});
