import path from 'node:path';
import { Writable } from 'node:stream';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The one object on stdout. */
  readonly json: unknown;
}

const root = path.resolve(import.meta.dirname, '../..');

/** Runs one command in this process, as the command-line door does. */
export async function galley(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const stdout = collect();
  const stderr = collect();
  const code = await runCommandLine({
    argv,
    env,
    cwd: root,
    stdout: stdout.stream,
    stderr: stderr.stream,
    resourceFolder: path.join(root, 'resources'),
    pageFolder: path.join(root, 'out/page'),
    version: '1.2.3',
    signal: new AbortController().signal,
  });
  const text = stdout.text();
  return { code, stdout: text, stderr: stderr.text(), json: argv.includes('--json') ? JSON.parse(text) : null };
}

function collect(): { readonly stream: Writable; text(): string } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString('utf8') };
}
