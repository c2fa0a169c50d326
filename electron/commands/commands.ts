import { backup } from './backup.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { importArchiveCommand } from './import-archive.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { photos } from './photos.ts';
import { publishCommand } from './publish.ts';
import { related } from './related.ts';
import { restore } from './restore.ts';
import { sample } from './sample.ts';
import { search } from './search.ts';
import { serve } from './serve.ts';
import { set } from './set.ts';
import { show } from './show.ts';
import { start } from './start.ts';
import { stats } from './stats.ts';
import { tag } from './tag.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the day's work; the help lists them like this. */
export const commands: readonly Command[] = [
  init,
  sample,
  importCommand,
  importArchiveCommand,
  photos,
  list,
  search,
  show,
  related,
  set,
  tag,
  check,
  exportCommand,
  publishCommand,
  stats,
  verify,
  backup,
  restore,
  serve,
  start,
];
