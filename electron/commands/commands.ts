import type { Command } from '../command-line/command.ts';

/** A command that is loaded only when it is run or told about. */
export interface ListedCommand {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the day's work; the help lists them like this. */
export const commands: readonly ListedCommand[] = [
  { name: 'init', load: () => import('./init.ts').then(({ init }) => init) },
  { name: 'sample', load: () => import('./sample.ts').then(({ sample }) => sample) },
  { name: 'import', load: () => import('./import.ts').then(({ importCommand }) => importCommand) },
  {
    name: 'import-archive',
    load: () => import('./import-archive.ts').then(({ importArchiveCommand }) => importArchiveCommand),
  },
  { name: 'photos', load: () => import('./photos.ts').then(({ photos }) => photos) },
  { name: 'list', load: () => import('./list.ts').then(({ list }) => list) },
  { name: 'search', load: () => import('./search.ts').then(({ search }) => search) },
  { name: 'show', load: () => import('./show.ts').then(({ show }) => show) },
  { name: 'related', load: () => import('./related.ts').then(({ related }) => related) },
  { name: 'set', load: () => import('./set.ts').then(({ set }) => set) },
  { name: 'tag', load: () => import('./tag.ts').then(({ tag }) => tag) },
  { name: 'check', load: () => import('./check.ts').then(({ check }) => check) },
  { name: 'export', load: () => import('./export.ts').then(({ exportCommand }) => exportCommand) },
  { name: 'publish', load: () => import('./publish.ts').then(({ publishCommand }) => publishCommand) },
  { name: 'stats', load: () => import('./stats.ts').then(({ stats }) => stats) },
  { name: 'verify', load: () => import('./verify.ts').then(({ verify }) => verify) },
  { name: 'backup', load: () => import('./backup.ts').then(({ backup }) => backup) },
  { name: 'restore', load: () => import('./restore.ts').then(({ restore }) => restore) },
  { name: 'serve', load: () => import('./serve.ts').then(({ serve }) => serve) },
  { name: 'start', load: () => import('./start.ts').then(({ start }) => start) },
];
