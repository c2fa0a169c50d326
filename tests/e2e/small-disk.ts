import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A disk that is full from the moment `fill` is called until `free` is. */
export interface SmallDisk {
  readonly fill: () => void;
  readonly free: () => void;
  readonly remove: () => void;
}

/** Only root may mount, and only Linux has tmpfs. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

/** Moves a folder onto a disk of its own of so many megabytes. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk {
  const aside = `${folder}-aside`;
  cpSync(folder, aside, { recursive: true });
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  cpSync(aside, folder, { recursive: true });
  const ballast = path.join(folder, 'ballast');
  return {
    fill() {
      for (let size = megabytes * 1024 * 1024, count = 0; size >= 4096; size = Math.floor(size / 2), count += 1) {
        try {
          writeFileSync(`${ballast}-${count}`, Buffer.alloc(size), { flag: 'wx' });
        } catch (error) {
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
        }
      }
    },
    free() {
      execFileSync('sh', ['-c', `rm -f '${ballast}'-*`]);
    },
    remove: () => execFileSync('umount', ['--lazy', folder]),
  };
}
