import path from 'node:path';
import { isLanguage, type Language } from '../../shared/base/language.ts';
import { exitCodes, FailureError, fail } from '../../shared/bridge/failure.ts';
import { failures } from '../../shared/bridge/failures.ts';
import { defaultArchiveFolder } from '../app/default-archive-folder.ts';
import { commands } from '../commands/commands.ts';
import { parseArguments, splitLine } from './arguments.ts';
import type { Command } from './command.ts';
import { writeCommandHelp, writeHelp } from './help.ts';
import { toSystemFailure } from './system-failure.ts';
import { makeTerminal, type Streams, type Terminal } from './terminal.ts';

export interface CommandLine extends Streams {
  /** The words after `galley`. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Names of files and folders are read from here. */
  readonly cwd: string;
  readonly resourceFolder: string;
  readonly pageFolder: string;
  readonly version: string;
  readonly signal: AbortSignal;
}

/** Runs one command and returns the exit code. It never throws. */
export async function runCommandLine(line: CommandLine): Promise<number> {
  const { argv, env } = line;
  const terminal = makeTerminal(line, readLanguage(argv, env), argv.includes('--json'));
  try {
    return await run(line, terminal);
  } catch (error) {
    const failure = error instanceof FailureError ? error : toSystemFailure(error);
    if (failure === null) {
      terminal.printBug(error, env['GALLEY_DEBUG'] === '1');
      return exitCodes.failed;
    }
    terminal.printFailure(failure.failure);
    return failures[failure.failure.code].exit;
  }
}

async function run(line: CommandLine, terminal: Terminal): Promise<number> {
  const language = readLanguage(line.argv, line.env);
  const { name, rest } = splitLine(line.argv);
  if (name === null) return runWithoutCommand(line, terminal, language);
  const command = await loadCommand(name);
  const args = parseArguments(command, rest);
  if (args.has('help')) {
    const lines = writeCommandHelp(command, language);
    terminal.print({ json: { help: lines.join('\n') }, lines });
    return exitCodes.done;
  }
  const { resourceFolder, pageFolder, version, signal, cwd } = line;
  const archive = args.value('archive') ?? (line.env['GALLEY_ARCHIVE'] || defaultArchiveFolder());
  const outcome = await command.run({
    ...terminal,
    args,
    language,
    archiveFolder: path.resolve(cwd, archive),
    cwd,
    resourceFolder,
    pageFolder,
    version,
    signal,
  });
  if (outcome !== null) terminal.print(outcome);
  return outcome?.problems === true ? exitCodes.problems : exitCodes.done;
}

async function runWithoutCommand(
  { argv, version }: CommandLine,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  if (argv.includes('--version') || argv.includes('-v')) {
    terminal.print({ json: { version }, lines: [version] });
    return exitCodes.done;
  }
  const stray = argv.find((word) => word.startsWith('-') && !['--help', '-h', '--json', '--lang'].includes(word));
  if (stray !== undefined) throw fail('unknown-command', { name: stray });
  const lines = writeHelp(await Promise.all(commands.map(({ load }) => load())), language);
  terminal.print({ json: { help: lines.join('\n') }, lines });
  return argv.includes('--help') || argv.includes('-h') ? exitCodes.done : exitCodes.usage;
}

function loadCommand(name: string): Promise<Command> {
  const found = commands.find((command) => command.name === name);
  if (found === undefined) throw fail('unknown-command', { name });
  return found.load();
}

/** `--lang`, then GALLEY_LANG, then the locale of the terminal; English where none of them says. */
function readLanguage(argv: readonly string[], env: CommandLine['env']): Language {
  const asked = argv[argv.indexOf('--lang') + 1] ?? '';
  const inline = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en';
  const wanted = [inline, argv.includes('--lang') ? asked : undefined, env['GALLEY_LANG'], locale.slice(0, 2)];
  return wanted.find(isLanguage) ?? 'en';
}
