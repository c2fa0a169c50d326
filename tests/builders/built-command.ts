import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cliFile } from './backend.ts';

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Programs before ours: `setpriv --reuid=65534 …`. */
  readonly under?: readonly string[];
}

/** Starts the built command line in a process of its own. */
export function startCommand(args: readonly string[], { env = {}, under = [] }: RunOptions = {}): ChildProcess {
  const [program = process.execPath, ...rest] = [...under, process.execPath, cliFile, ...args];
  const { GALLEY_ARCHIVE: _archive, GALLEY_LANG: _language, ...own } = process.env;
  return spawn(program, rest, { env: { ...own, LC_ALL: 'C', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs it to its end. */
export async function runCommand(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return collect(startCommand(args, options));
}

export async function collect(child: ChildProcess): Promise<RunResult> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}
