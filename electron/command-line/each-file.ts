import { type Failure, FailureError, fail } from '../../shared/bridge/failure.ts';
import type { CommandContext } from './command.ts';
import { toSystemFailure } from './system-failure.ts';

export interface FileProblem {
  readonly path: string;
  readonly failure: Failure;
}

export interface FileOutcomes<Value> {
  readonly done: readonly Value[];
  readonly problems: readonly FileProblem[];
}

/**
 * Does one thing for every file. A file that fails does not keep the others from being done, but when none could be done
 * the first failure is the command's own. Between files Ctrl+C stops it; what is done stays.
 */
export async function eachFile<Value>(
  { progress, signal }: CommandContext,
  paths: readonly string[],
  work: (path: string) => Promise<Value>,
): Promise<FileOutcomes<Value>> {
  const done: Value[] = [];
  const problems: FileProblem[] = [];
  for (const [index, path] of paths.entries()) {
    if (signal.aborted) throw fail('interrupted', { done: index, total: paths.length });
    if (paths.length > 1) progress(index, paths.length);
    try {
      done.push(await work(path));
    } catch (error) {
      const known = error instanceof FailureError ? error : toSystemFailure(error);
      if (known === null || stopsAll(known.failure)) throw error;
      problems.push({ path, failure: known.failure });
    }
  }
  const first = problems[0];
  if (done.length === 0 && first !== undefined) throw new FailureError(first.failure);
  return { done, problems };
}

/** What the next file would run into as well. */
export function stopsAll({ code }: Failure): boolean {
  return STOPS_ALL.has(code);
}

const STOPS_ALL = new Set(['disk-full', 'disk-error', 'not-writable', 'archive-damaged']);
