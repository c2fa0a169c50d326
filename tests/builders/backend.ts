import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import * as z from 'zod';
import type { calls } from '../../shared/bridge/calls.ts';

export const root = path.resolve(import.meta.dirname, '../..');
export const cliFile = path.join(root, 'out/main/cli.js');

/** The real, built backend in a process of its own, spoken to as a page does. */
export interface Backend {
  readonly client: ContractRouterClient<typeof calls>;
  readonly url: string;
  readonly pid: number;
  /** Time from the start of the process to its printed address. */
  readonly startedMs: number;
  /** kill -9: nothing of it runs any more. */
  kill(): Promise<void>;
  /** Ctrl+C, or another way a system asks a program to end; returns the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const announcement = z.object({ url: z.url() });

export async function startBackend(archiveFolder: string): Promise<Backend> {
  const started = performance.now();
  const args = [cliFile, 'serve', '--json', '--archive', archiveFolder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { url } = announcement.parse(JSON.parse(await readFirstLine(child)));
  const startedMs = performance.now() - started;
  const socket = await connect(url);
  const client: ContractRouterClient<typeof calls> = createORPCClient(
    new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }), // the same interface, typed by another package
  );
  return {
    client,
    url,
    pid: child.pid ?? 0,
    startedMs,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      socket.terminate();
    },
    async stop(signal = 'SIGINT') {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

async function readFirstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The backend has no stdout');
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error('The backend ended before it printed its address');
}

/** As a browser: the token of the address is traded for a cookie, the cookie opens the socket. */
async function connect(url: string): Promise<WebSocket> {
  const { headers } = await fetch(url, { redirect: 'manual' });
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin, host } = new URL(url);
  const socket = new WebSocket(`ws://${host}/calls`, { headers: { cookie, origin } });
  await once(socket, 'open');
  return socket;
}
