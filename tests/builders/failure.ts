import { FailureError } from '../../shared/bridge/failure.ts';
import type { FailureCode } from '../../shared/bridge/failures.ts';

/** The code of the failure that the work ends in; a bug passes through, and success is named. */
export function failureOf(work: () => unknown): FailureCode | 'no failure' {
  try {
    work();
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
  return 'no failure';
}

/** The same for work that takes its time. */
export async function asyncFailureOf(work: () => Promise<unknown>): Promise<FailureCode | 'no failure'> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
  return 'no failure';
}
