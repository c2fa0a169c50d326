import { type FailureError, fail } from '../../shared/bridge/failure.ts';
import { isSystemError, toFileFailure } from '../files/system-failure.ts';

/** What the operating system refused, as a coded failure; null for what is no ordinary life. */
export function toSystemFailure(error: unknown): FailureError | null {
  if (!isSystemError(error)) return null;
  if (error.code === 'EADDRINUSE') return fail('port-in-use', { port: 'port' in error ? String(error.port) : '' });
  return error.syscall === undefined ? null : toFileFailure(error, error.path ?? '');
}
