import type { TextValues } from '../base/format-text.ts';
import type { FailureCode } from './failures.ts';

/** Exit codes of the command line; the same for every command. */
export const exitCodes = { done: 0, problems: 1, usage: 2, failed: 3 } as const;

export type FailureValues = TextValues;

/** An ordinary failure as a value: its code, and what its words speak of. */
export interface Failure {
  readonly code: FailureCode;
  readonly values: FailureValues;
}

/** A failure on its way up to the door that shows it. The one exception that is not a bug. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

export function fail(code: FailureCode, values: FailureValues = {}): FailureError {
  return new FailureError({ code, values });
}
