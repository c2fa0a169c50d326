import { existsSync, renameSync } from 'node:fs';
import { exchangeAtOnce } from './system-programs.ts';

/**
 * Two folders of one file system change places: on Linux in a single step; elsewhere in three renames by way of `aside`,
 * which `undoHalfExchange` puts right after a crash.
 */
export function exchangeFolders(one: string, other: string, aside: string): void {
  if (exchangeAtOnce(one, other)) return;
  renameSync(one, aside);
  renameSync(other, one);
  renameSync(aside, other);
}

/** After a crash between the renames: the old folder stands aside and nothing in its place, or the new one is there already. */
export function undoHalfExchange(one: string, other: string, aside: string): void {
  if (!existsSync(aside)) return;
  if (!existsSync(one)) renameSync(aside, one);
  else if (!existsSync(other)) renameSync(aside, other);
}
