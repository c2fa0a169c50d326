import { FailureError, fail } from '../../shared/bridge/failure.ts';
import { fitStory } from './fit-story.ts';
import type { ReadStory } from './import-format.ts';

/** Reads a story into the limits of the archive; a failure names the source. */
export function readGuarded(path: string, format: string, read: () => ReadStory): ReadStory {
  try {
    return fitStory(read());
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack'))
      throw fail('unreadable-import', { path, format, problem: 'nested too deeply' });
    if (error instanceof FailureError && error.failure.values['path'] === '')
      throw fail(error.failure.code, { ...error.failure.values, path });
    throw error;
  }
}
