import { spawnSync } from 'node:child_process';

/** renameat2(2) of Linux by machine; RENAME_EXCHANGE is 2, AT_FDCWD is -100. */
const CALL_NUMBERS: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Two folders of one file system change places in a single step, which Node cannot ask for but perl can (photo metadata
 * needs perl on Linux too). False where that is not to be had; then nothing has changed.
 */
export function exchangeAtOnce(one: string, other: string): boolean {
  const number = process.platform === 'linux' ? CALL_NUMBERS[process.arch] : undefined;
  if (number === undefined) return false;
  const code = `my ($a, $b) = @ARGV; exit(syscall(${number}, -100, $a, -100, $b, 2) == 0 ? 0 : 1)`;
  return spawnSync('perl', ['-e', code, '--', one, other], { stdio: 'ignore' }).status === 0;
}

/** Makes everything written to the file system of a folder survive a power cut; false where there is no command for that. */
export function syncFileSystem(folder: string): boolean {
  if (process.platform === 'win32') return false;
  return spawnSync('sync', process.platform === 'linux' ? ['-f', folder] : [], { stdio: 'ignore' }).status === 0;
}
