import { type FailureError, fail } from '../../shared/bridge/failure.ts';

/** What the operating system says about a file, as a coded failure; null for anything that is not ordinary life. */
export function toFileFailure(error: unknown, path: string, doing: FileWork = 'writing'): FailureError | null {
  if (!isSystemError(error)) return null;
  switch (error.code) {
    case 'ENOENT':
      return fail('file-not-found', { path });
    case 'EISDIR':
    case 'ENOTDIR':
      return fail('file-unreadable', { path });
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('disk-full', { path });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return fail(doing === 'reading' ? 'file-unreadable' : 'not-writable', { path });
    case 'EIO':
      return fail('disk-error', { path, code: error.code });
    default:
      return null;
  }
}

export type FileWork = 'reading' | 'writing';

/** Runs work on a file; ordinary trouble becomes a coded failure, a bug stays a bug. */
export async function withFileFailures<Value>(
  path: string,
  work: () => Promise<Value>,
  doing: FileWork = 'writing',
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw toFileFailure(error, path, doing) ?? error;
  }
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
